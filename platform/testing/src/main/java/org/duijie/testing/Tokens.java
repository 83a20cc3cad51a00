package org.duijie.testing;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.duijie.stack.RealmTokens;
import org.duijie.stack.TestStack;

/** Access tokens for requests, good ones and bad ones, of the Keycloak that the tests run with. */
public final class Tokens {

    private static final Duration MARGIN = Duration.ofMinutes(2);
    private static final ObjectMapper JSON = new ObjectMapper();

    // Keycloak hashes passwords slowly, on purpose: a token for each request would dominate the tests.
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Tokens() {}

    /** A valid token of {@code park}, {@code company}, {@code university}, {@code partner} and so on. */
    public static String of(String name) {
        return KNOWN.compute(name, (unused, known) -> isGoodFor(known, MARGIN) ? known : realm().of(name));
    }

    /** What says to a client who the user is: no access token. */
    public static String idTokenOf(String user) {
        return realm().idTokenOf(user);
    }

    /** A token of a user who may sign in and nothing else. */
    public static String withoutRoles() {
        return of("nobody");
    }

    /** A token of {@code company} that was good and is no longer. */
    public static String expired() {
        return KNOWN.computeIfAbsent("(expired)", unused -> {
            String token = realm().shortLivedOf("company");
            await().atMost(Duration.ofSeconds(30)).until(() -> !isGoodFor(token, Duration.ofSeconds(-1)));
            return token;
        });
    }

    /** A token that says what one of {@code company} says, signed by somebody else. */
    public static String foreign() {
        String[] parts = of("company").split("\\.");
        String signed = parts[0] + "." + parts[1];
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(generator.generateKeyPair().getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java signs with RSA", e);
        }
    }

    /** What a token says. */
    public static JsonNode claims(String token) {
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not a token: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new IllegalArgumentException("Not a token", e);
        }
    }

    private static boolean isGoodFor(String token, Duration time) {
        return token != null
                && Instant.ofEpochSecond(claims(token).path("exp").asLong())
                        .isAfter(Instant.now().plus(time));
    }

    private static RealmTokens realm() {
        return new RealmTokens(TestStack.shared().keycloak().realm());
    }
}
