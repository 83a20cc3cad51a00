package org.duijie.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/**
 * The public API through the gateway. While a part of the system is down, requests are repeated; so every request must
 * be one that may be repeated: reading, or creating with an idempotency key.
 */
public final class Api {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration REQUEST_LIMIT = Duration.ofSeconds(20);
    private static final Set<Integer> PASSING = Set.of(502, 503, 504);
    private static final int FIRST_ERROR = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;

    private final URI gateway;
    private final UnaryOperator<String> logIn;
    /** By user. Logging in is made slow on purpose (password hashing), so once must do until a token is refused. */
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ObjectMapper json = new ObjectMapper();

    /** @param logIn gives a fresh access token for a user's name */
    public Api(URI gateway, UnaryOperator<String> logIn) {
        this.gateway = gateway;
        this.logIn = logIn;
    }

    JsonNode get(String user, String path) {
        return read(send(user, path, request -> request.GET()));
    }

    /** As {@link #get}, of what a service comes to know by event, a moment later: while it knows of nothing it is asked again. */
    JsonNode getOnceKnown(String user, String path) {
        Instant end = Instant.now().plus(PATIENCE);
        HttpResponse<String> answer = send(user, path, request -> request.GET());
        while (answer.statusCode() == NOT_FOUND && Instant.now().isBefore(end)) {
            pause();
            answer = send(user, path, request -> request.GET());
        }
        return read(answer);
    }

    /** Creates a record, or gets the one that the same key created before. */
    JsonNode create(String user, String path, String idempotencyKey, JsonNode body) {
        return read(send(user, path, request -> request.header("Idempotency-Key", idempotencyKey)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()))));
    }

    /** Takes a step of a record's life where it is allowed; taken before, or by somebody else, is as good. */
    JsonNode take(String user, String path, String step) {
        JsonNode record = get(user, path);
        while (allows(record, step)) {
            // A step has no idempotency key: after an unknown outcome the record itself tells whether it was taken.
            HttpResponse<String> answer =
                    attempt(user, path + "/" + step, request -> request.POST(BodyPublishers.noBody()));
            if (answer != null && answer.statusCode() < FIRST_ERROR) {
                return read(answer);
            }
            if (answer != null && !PASSING.contains(answer.statusCode()) && answer.statusCode() != 409) {
                return read(answer);
            }
            pause();
            record = get(user, path);
        }
        return record;
    }

    private static boolean allows(JsonNode record, String step) {
        for (JsonNode allowed : record.path("allowedSteps")) {
            if (allowed.asText().equals(step)) {
                return true;
            }
        }
        return false;
    }

    private HttpResponse<String> send(String user, String path, UnaryOperator<HttpRequest.Builder> form) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            HttpResponse<String> answer = attempt(user, path, form);
            if (answer != null && !PASSING.contains(answer.statusCode())) {
                return answer;
            }
            if (Instant.now().isAfter(end)) {
                throw new DemoException(path + " has not answered for " + PATIENCE.toMinutes()
                        + " minutes. ./duijie status shows which part is down, ./duijie up starts it again.");
            }
            pause();
        }
    }

    /** The answer, or null where there was none. */
    private HttpResponse<String> attempt(String user, String path, UnaryOperator<HttpRequest.Builder> form) {
        try {
            HttpResponse<String> answer = exchange(tokens.computeIfAbsent(user, logIn), path, form);
            if (answer.statusCode() != UNAUTHORIZED) {
                return answer;
            }
            return exchange(tokens.compute(user, (name, expired) -> logIn.apply(name)), path, form);
        } catch (IOException unreachable) {
            return null;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DemoException("Stopped");
        }
    }

    private HttpResponse<String> exchange(String token, String path, UnaryOperator<HttpRequest.Builder> form)
            throws IOException, InterruptedException {
        HttpRequest request = form.apply(HttpRequest.newBuilder(gateway.resolve(path))
                        .timeout(REQUEST_LIMIT)
                        .header("Authorization", "Bearer " + token))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private JsonNode read(HttpResponse<String> answer) {
        if (answer.statusCode() >= FIRST_ERROR) {
            throw new DemoException(answer.request().method() + " "
                    + answer.uri().getPath() + " was refused with " + answer.statusCode() + ": " + answer.body());
        }
        try {
            return json.readTree(answer.body());
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DemoException("Stopped");
        }
    }
}
