package org.duijie.stack.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duijie.stack.StackException;
import org.duijie.stack.access.Versions;

/** The servers that the build fetched into the Duijie home. */
final class Fetched {

    private final Path home;

    Fetched(Path home) {
        this.home = home.toAbsolutePath();
    }

    /** Folder of the jars of the broker. */
    Path kafkaLibraries() {
        return existing(servers().resolve("kafka-" + Versions.of("kafka")).resolve("lib"));
    }

    /** The distribution as it was unpacked. */
    Path keycloak() {
        return existing(servers().resolve("keycloak-" + Versions.of("keycloak")));
    }

    /** Jar that holds the PostgreSQL binaries. */
    Path postgresql() {
        return existing(servers().resolve("postgresql-" + Versions.of("postgresql") + ".jar"));
    }

    Cache cache() {
        return new Cache(real("cache"));
    }

    private Path servers() {
        return real("servers");
    }

    /**
     * The folder itself, not a link that leads to it: what is prepared is known by the path of what it was made of, and an
     * archive of classes is good for that path only. A home that links to the folders of another one uses them as that one
     * does.
     */
    private Path real(String name) {
        Path folder = home.resolve(name);
        try {
            return Files.exists(folder) ? folder.toRealPath() : folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path existing(Path path) {
        if (!Files.exists(path)) {
            throw new StackException(path + " is missing: the build fetches it, run ./mvnw -Dquick package");
        }
        return path;
    }
}
