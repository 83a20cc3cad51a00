package org.duijie.stack.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions of the servers that this build is made for. */
public final class Versions {

    private Versions() {}

    /** The version of {@code kafka}, {@code keycloak} or {@code postgresql}. */
    public static String of(String server) {
        try (var stream = Versions.class.getResourceAsStream("versions.properties")) {
            var versions = new Properties();
            versions.load(stream);
            return versions.getProperty(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
