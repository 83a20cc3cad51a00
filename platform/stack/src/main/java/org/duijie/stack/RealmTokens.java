package org.duijie.stack;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Access tokens of the local realm, whose passwords and secrets equal the names and are thrown away with it.
 *
 * @param realm address of the realm
 */
public record RealmTokens(URI realm) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int ATTEMPTS = 5;
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern ID_TOKEN = Pattern.compile("\"id_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final Set<String> SERVICE_ACCOUNTS = Set.of("partner", "duijie-gateway", "duijie-demand");

    /** A token of the user or service account. */
    public String of(String name) {
        return SERVICE_ACCOUNTS.contains(name)
                ? request(
                        Map.of("grant_type", "client_credentials", "client_id", name, "client_secret", name),
                        ACCESS_TOKEN)
                : ofUser(name, "duijie-cli");
    }

    /** A token of the user that is valid for one second. */
    public String shortLivedOf(String user) {
        return ofUser(user, "duijie-short-lived");
    }

    private String ofUser(String user, String client) {
        return request(
                Map.of("grant_type", "password", "client_id", client, "username", user, "password", user),
                ACCESS_TOKEN);
    }

    /** What says to a client who the user is; no service takes it. */
    public String idTokenOf(String user) {
        return request(
                Map.of(
                        "grant_type", "password",
                        "client_id", "duijie-cli",
                        "scope", "openid",
                        "username", user,
                        "password", user),
                ID_TOKEN);
    }

    /**
     * Again for a moment where it is refused: Keycloak, watching for guesses at passwords, refuses a user who signs in twice at the
     * same time.
     */
    private String request(Map<String, String> form, Pattern wanted) {
        StackException refused = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return requestOnce(form, wanted);
            } catch (RefusedException atOnce) {
                refused = atOnce;
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        throw refused;
    }

    private static final class RefusedException extends StackException {
        private static final long serialVersionUID = 1L;

        RefusedException(String message) {
            super(message);
        }
    }

    private String requestOnce(Map<String, String> form, Pattern wanted) {
        var request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofString(encoded(form)))
                .build();
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var response = client.send(request, BodyHandlers.ofString());
            var token = wanted.matcher(response.body());
            if (response.statusCode() != 200 || !token.find()) {
                throw new RefusedException(
                        "No token from " + realm + ": status " + response.statusCode() + ", " + response.body());
            }
            return token.group(1);
        } catch (IOException e) {
            throw new StackException("No token: " + realm + " does not answer (" + e.getMessage() + ")", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while waiting for a token", e);
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
