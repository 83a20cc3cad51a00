package org.duijie.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.duijie.testing.ApiDocument.Operation;

/**
 * Sends to every operation of an API document what it cannot take, as every kind of user: whoever asks is answered with a
 * problem, and whom the operation is for is told what was wrong.
 *
 * <p>By the client of the JDK: a service gets more than a thousand of these requests, and one of REST Assured takes many
 * times the processor time of its answer.
 */
public final class BadRequests implements AutoCloseable {
    private static final List<String> USERS = List.of("park", "company", "university", "operator", "auditor");
    private static final String NOBODYS_ID = "019a0000-0000-7000-8000-0000000fffff";
    private static final String NO_ID = "no-id";
    private static final String UNKNOWN_PARAMETER = "noSuchParameter";
    private static final int BAD_REQUEST = 400;
    private static final Set<Integer> UNREADABLE = Set.of(BAD_REQUEST, 422);
    private static final Set<Integer> NOT_FOUND = Set.of(BAD_REQUEST, 404);
    private static final int FIRST_ERROR = 400;
    private static final int FIRST_FAULT = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> wrong = new ArrayList<>();

    private BadRequests() {}

    /** What was answered otherwise than it should be, a line each. */
    public static List<String> wronglyAnswered(ApiDocument document) {
        try (BadRequests requests = new BadRequests()) {
            document.operations().forEach(requests::send);
            return requests.wrong;
        }
    }

    /**
     * A request that goes wrong.
     *
     * @param id in the place of every id in the address
     * @param query what follows the address
     * @param type of what goes in; null where nothing does
     */
    private record Attempt(String what, String id, String query, String type, String body) {}

    private void send(Operation operation) {
        String type = operation.bodyType().orElse(null);
        Answer unknown = exchange(operation, new Attempt("no token", NOBODYS_ID, "", type, "{}"), null);
        if (unknown.status() != 401 || !unknown.isProblem()) {
            say(operation, "no token", unknown);
        }
        if (operation.hasId()) {
            expectNamed(operation, "malformed-id", new Attempt("a bad id", NO_ID, "", type, "{}"), NO_ID);
        }
        expectNamed(operation, "unknown-parameter", UNKNOWN_PARAMETER, "?" + UNKNOWN_PARAMETER + "=1", type);
        operation.queryParameters().stream().findFirst().ifPresent(name -> {
            String twice = "?" + name + "=1&" + name + "=1";
            expectNamed(operation, "double-parameter", name, twice, type);
        });
        if (isList(operation)) {
            for (String parameter : List.of("limit", "after")) {
                expect(
                        operation,
                        Set.of(BAD_REQUEST),
                        new Attempt("a bad " + parameter, NOBODYS_ID, "?" + parameter + "=-1x", null, ""));
            }
        }
        if (type != null && type.endsWith("json")) {
            expectOfBody(operation, UNREADABLE, "malformed JSON", type, "{");
            expectOfBody(operation, UNREADABLE, "another kind of JSON", type, "[1]");
            // A patch is read with the record that it changes, and there is none.
            Set<Integer> wanted = operation.method().equals("patch") ? NOT_FOUND : UNREADABLE;
            expectOfBody(operation, wanted, "an unknown field", type, "{\"noSuchField\": 1}");
            expectOfBody(operation, Set.of(415), "another type", "text/csv", "a,b");
        }
    }

    private static boolean isList(Operation operation) {
        return operation.queryParameters().containsAll(List.of("limit", "after"));
    }

    private void expectOfBody(Operation operation, Set<Integer> wanted, String what, String type, String body) {
        expect(operation, wanted, new Attempt(what, NOBODYS_ID, "", type, body));
    }

    /** Whoever is told of a parameter is told which. */
    private void expectNamed(Operation operation, String code, String parameter, String query, String type) {
        expectNamed(operation, code, new Attempt(code, NOBODYS_ID, query, type, "{}"), parameter);
    }

    private void expectNamed(Operation operation, String code, Attempt attempt, String named) {
        expect(operation, Set.of(BAD_REQUEST), attempt).stream()
                .filter(answer -> answer.status() == BAD_REQUEST)
                .filter(answer ->
                        !answer.body().contains(code) || !answer.body().contains(named))
                .map(answer -> name(operation) + ": " + attempt.what() + " was answered " + answer.body())
                .forEach(wrong::add);
    }

    private List<Answer> expect(Operation operation, Set<Integer> wanted, Attempt attempt) {
        List<Answer> answers = new ArrayList<>();
        for (String user : USERS) {
            Answer answer = exchange(operation, attempt, user);
            answers.add(answer);
            if (answer.status() < FIRST_ERROR || answer.status() >= FIRST_FAULT || !answer.isProblem()) {
                say(operation, attempt.what() + " of " + user, answer);
            }
        }
        if (answers.stream().map(Answer::status).noneMatch(wanted::contains)) {
            var seen = new TreeSet<>(answers.stream().map(Answer::status).toList());
            wrong.add(name(operation) + ": " + attempt.what() + " was answered " + seen + ", not " + wanted);
        }
        return answers;
    }

    private void say(Operation operation, String what, Answer answer) {
        wrong.add(name(operation) + ": " + what + " was answered " + answer.status() + " " + answer.type());
    }

    private static String name(Operation operation) {
        return operation.method() + " " + operation.path();
    }

    private record Answer(int status, String type, String body) {
        boolean isProblem() {
            return type.startsWith("application/problem+json");
        }
    }

    private Answer exchange(Operation operation, Attempt attempt, String user) {
        var address = URI.create("http://127.0.0.1:" + RestAssured.port
                + operation.path().replaceAll("\\{[^}]*}", attempt.id())
                + attempt.query());
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE);
        Optional.ofNullable(user)
                .map(Tokens::of)
                .ifPresent(token -> request.header("Authorization", "Bearer " + token));
        String method = operation.method().toUpperCase(Locale.ROOT);
        if (attempt.type() == null) {
            request.method(method, BodyPublishers.noBody());
        } else {
            request.header("Content-Type", attempt.type())
                    .method(method, BodyPublishers.ofByteArray(attempt.body().getBytes(UTF_8)));
        }
        try {
            HttpResponse<String> response = answerOf(request.build());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
        } catch (IOException unanswered) {
            throw new UncheckedIOException(name(operation) + ": " + attempt.what(), unanswered);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted at " + name(operation), stopped);
        }
    }

    private HttpResponse<String> answerOf(HttpRequest request) throws IOException, InterruptedException {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException closedMeanwhile) {
            // A server that refuses a body may close the connection, at the moment when it is used again.
            return client.send(request, BodyHandlers.ofString());
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
