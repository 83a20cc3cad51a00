package org.duijie.stack.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.duijie.stack.StackException;

/** The servers that the build fetched into the Duijie home. */
final class Fetched {

    private final Path home;
    private final Properties versions = new Properties();

    Fetched(Path home) {
        this.home = home.toAbsolutePath();
        try (var stream = Fetched.class.getResourceAsStream("versions.properties")) {
            versions.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String version(String server) {
        return versions.getProperty(server);
    }

    /** Folder of the jars of the broker. */
    Path kafkaLibraries() {
        return existing(servers().resolve("kafka-" + version("kafka")).resolve("lib"));
    }

    /** The distribution as it was unpacked. */
    Path keycloak() {
        return existing(servers().resolve("keycloak-" + version("keycloak")));
    }

    /** Jar that holds the PostgreSQL binaries. */
    Path postgresql() {
        return existing(servers().resolve("postgresql-" + version("postgresql") + ".jar"));
    }

    Cache cache() {
        return new Cache(home.resolve("cache"));
    }

    private Path servers() {
        return home.resolve("servers");
    }

    private static Path existing(Path path) {
        if (!Files.exists(path)) {
            throw new StackException(path + " is missing: the build fetches it, run ./mvnw -Dquick package");
        }
        return path;
    }
}
