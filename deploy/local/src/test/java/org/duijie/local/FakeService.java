package org.duijie.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** What stands for a service of the product as it was built: it is started in the same way, answers, and costs nothing. */
public final class FakeService {
    private FakeService() {}

    /** Puts it where the build puts that of a module. */
    static void build(Path module) throws IOException {
        Path folder = Files.createDirectories(module.resolve("target/quarkus-app"));
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
        String own = FakeService.class.getName().replace('.', '/') + ".class";
        try (var jar = new JarOutputStream(Files.newOutputStream(folder.resolve("quarkus-run.jar")), manifest);
                InputStream content = FakeService.class.getClassLoader().getResourceAsStream(own)) {
            jar.putNextEntry(new JarEntry(own));
            content.transferTo(jar);
        }
    }

    /** Answers everything with 200. */
    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }
}
