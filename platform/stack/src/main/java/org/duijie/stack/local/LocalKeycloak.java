package org.duijie.stack.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duijie.stack.KeycloakServer;
import org.duijie.stack.access.KeycloakAccess;
import org.duijie.stack.process.Folders;
import org.duijie.stack.process.ProcessFiles;
import org.duijie.stack.process.ProcessServer;
import org.duijie.stack.process.Readiness;

/**
 * Keycloak with the realm of this house. Its database is a file of its own: it starts beside PostgreSQL instead of after
 * it, and its first start is a copy of a database that holds the realm already.
 */
final class LocalKeycloak extends ProcessServer implements KeycloakServer {

    private final ImageSource source;
    private KeycloakImage image;

    LocalKeycloak(ProcessFiles files, int port, ImageSource source) {
        super(files, port);
        this.source = source;
    }

    /** Where the prepared Keycloak comes from. */
    @FunctionalInterface
    interface ImageSource {
        KeycloakImage get() throws IOException;
    }

    /** System properties that the script of Keycloak would set. */
    static List<String> properties(Path home) {
        return List.of(
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dquarkus-log-max-startup-records=10000",
                "-Dpicocli.disable.closures=true",
                "-Duser.language=en",
                "-Duser.country=US");
    }

    @Override
    protected void prepare() throws IOException {
        image = source.get();
        Path database = data().resolve("data/h2");
        if (!Files.exists(database)) {
            Path partial = data().resolve("data/h2.partial");
            Folders.delete(partial);
            Folders.copy(image.database(), partial);
            Files.move(partial, database);
        }
        // A home of its own, which shares all that never changes with the prepared one.
        for (String shared : List.of("lib", "providers", "themes", "conf")) {
            Path link = data().resolve(shared);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, image.home().resolve(shared));
        }
    }

    @Override
    protected List<String> command() {
        var arguments = new ArrayList<>(image.options());
        arguments.add("-XX:MaxMetaspaceSize=256m");
        arguments.addAll(properties(data()));
        arguments.addAll(List.of(
                "-jar",
                image.home().resolve("lib/quarkus-run.jar").toString(),
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port(),
                "--hostname-strict=false",
                "--cache=local",
                "--import-realm"));
        return Java.command(384, arguments);
    }

    @Override
    protected Readiness readiness() {
        return KeycloakAccess.readiness(this);
    }
}
