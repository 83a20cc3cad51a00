package org.duijie.demand.attachments;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duijie.stack.process.ProcessFiles;
import org.duijie.stack.process.ProcessServer;
import org.duijie.stack.process.Readiness;

/** A real S3 server on a folder (S3Proxy), which checks signatures and has one bucket. */
final class ObjectStore extends ProcessServer {
    static final String BUCKET = "files-of-tests";
    static final String ACCESS_KEY = "key-of-tests";
    /** Throw-away secret of a server that lives as long as the tests. */
    static final String SECRET_KEY = "secret-of-tests";

    private static final Path FOLDER = Path.of("target/object-store").toAbsolutePath();
    private static final Path JAR = Path.of("target/servers/s3-server.jar").toAbsolutePath();

    private final String secretKey;

    /** @param address of 127.0.0.1, with its port */
    ObjectStore(URI address, String secretKey) {
        super(ProcessFiles.under(FOLDER, "s3"), address.getPort());
        this.secretKey = secretKey;
    }

    /** Where a file lies once the store has it. */
    Path object(UUID id) {
        return bucket().resolve(id.toString());
    }

    /** All files that the store has. */
    Set<Path> everything() throws IOException {
        try (Stream<Path> files = Files.list(bucket())) {
            return files.collect(Collectors.toCollection(HashSet::new));
        }
    }

    Path bucket() {
        return objects().resolve(BUCKET);
    }

    private Path objects() {
        return data().resolve("objects");
    }

    private Path settings() {
        return data().resolve("s3proxy.conf");
    }

    @Override
    protected void prepare() throws IOException {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException(JAR + " is missing: ./mvnw pre-integration-test brings it");
        }
        Files.createDirectories(bucket());
        Files.writeString(settings(), """
                s3proxy.endpoint=http://127.0.0.1:%d
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=filesystem-nio2
                jclouds.filesystem.basedir=%s
                """.formatted(port(), ACCESS_KEY, secretKey, objects()));
    }

    @Override
    protected List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-jar",
                JAR.toString(),
                "--properties",
                settings().toString());
    }

    @Override
    protected Readiness readiness() {
        return Readiness.http(Duration.ofMinutes(1), URI.create("http://127.0.0.1:" + port() + "/healthz"));
    }
}
