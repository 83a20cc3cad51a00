package org.duijie.stack.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.duijie.stack.KeycloakServer;
import org.duijie.stack.process.Readiness;

/** Keycloak with our realm. */
public final class KeycloakAccess {

    /** Name of the file that Keycloak imports the realm from. */
    public static final String REALM_FILE = "duijie-realm.json";

    private KeycloakAccess() {}

    /** The server is ready when it says so and has the realm. */
    public static Readiness readiness(KeycloakServer server) {
        return Readiness.http(Duration.ofSeconds(180), server.address().resolve("/health/ready"), server.realm());
    }

    /** The realm as {@code deploy/keycloak} describes it. */
    public static String realm() {
        try (var stream = KeycloakAccess.class.getResourceAsStream(REALM_FILE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
