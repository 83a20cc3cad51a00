package org.duijie.testing;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
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
 */
public final class BadRequests {
    private static final List<String> USERS = List.of("park", "company", "university", "operator", "auditor");
    private static final String NOBODYS_ID = "019a0000-0000-7000-8000-0000000fffff";
    private static final String NO_ID = "no-id";
    private static final Set<Integer> UNREADABLE = Set.of(400, 422);
    private static final Set<Integer> NOT_FOUND = Set.of(400, 404);
    private static final int FIRST_ERROR = 400;
    private static final int FIRST_FAULT = 500;

    private final List<String> wrong = new ArrayList<>();

    private BadRequests() {}

    /** What was answered otherwise than it should be, a line each. */
    public static List<String> wronglyAnswered(ApiDocument document) {
        BadRequests requests = new BadRequests();
        document.operations().forEach(requests::send);
        return requests.wrong;
    }

    private void send(Operation operation) {
        expectProblem(operation, "no token", request(operation, NOBODYS_ID, withBody(operation, given())), Set.of(401));
        if (operation.path().contains("{")) {
            expect(operation, "a bad id", NOT_FOUND, user -> request(operation, NO_ID, withBody(operation, user)));
        }
        if (isList(operation)) {
            for (String parameter : List.of("limit", "after")) {
                expect(
                        operation,
                        "a bad " + parameter,
                        Set.of(400),
                        user -> request(operation, NOBODYS_ID, user.queryParam(parameter, "-1x")));
            }
        }
        operation.bodyType().filter(type -> type.endsWith("json")).ifPresent(type -> {
            expectOfBody(operation, type, "malformed JSON", "{", UNREADABLE);
            expectOfBody(operation, type, "another kind of JSON", "[1]", UNREADABLE);
            // A patch is read with the record that it changes, and there is none.
            Set<Integer> unknown = operation.method().equals("patch") ? NOT_FOUND : UNREADABLE;
            expectOfBody(operation, type, "an unknown field", "{\"noSuchField\": 1}", unknown);
            expectOfBody(operation, "text/csv", "another type", "a,b", Set.of(415));
        });
    }

    /** Counts and exports take the filters of a list, and of its pages nothing. */
    private static boolean isList(Operation operation) {
        return operation.queryParameters().containsAll(List.of("limit", "after"))
                && !operation.path().endsWith("/counts")
                && !operation.path().endsWith("/exports");
    }

    private static RequestSpecification withBody(Operation operation, RequestSpecification as) {
        return operation
                .bodyType()
                .map(type -> as.contentType(type).body("{}".getBytes(UTF_8)))
                .orElse(as);
    }

    private void expectOfBody(Operation operation, String type, String what, String body, Set<Integer> wanted) {
        expect(
                operation,
                what,
                wanted,
                user -> request(operation, NOBODYS_ID, user.contentType(type).body(body.getBytes(UTF_8))));
    }

    private interface Attempt {
        Response as(RequestSpecification user);
    }

    private void expect(Operation operation, String what, Set<Integer> wanted, Attempt attempt) {
        Set<Integer> seen = new TreeSet<>();
        for (String user : USERS) {
            Response answer = attempt.as(given().auth().oauth2(Tokens.of(user)));
            seen.add(answer.statusCode());
            if (answer.statusCode() < FIRST_ERROR || answer.statusCode() >= FIRST_FAULT || !isProblem(answer)) {
                say(operation, what + " of " + user, answer);
            }
        }
        if (seen.stream().noneMatch(wanted::contains)) {
            wrong.add(name(operation) + ": " + what + " was answered " + seen + ", not " + wanted);
        }
    }

    private void expectProblem(Operation operation, String what, Response answer, Set<Integer> wanted) {
        if (!wanted.contains(answer.statusCode()) || !isProblem(answer)) {
            say(operation, what, answer);
        }
    }

    private void say(Operation operation, String what, Response answer) {
        wrong.add(name(operation) + ": " + what + " was answered " + answer.statusCode() + " " + answer.contentType());
    }

    private static boolean isProblem(Response answer) {
        return Optional.ofNullable(answer.contentType()).orElse("").startsWith("application/problem+json");
    }

    private static String name(Operation operation) {
        return operation.method() + " " + operation.path();
    }

    private static Response request(Operation operation, String id, RequestSpecification as) {
        return as.request(
                operation.method().toUpperCase(Locale.ROOT), operation.path().replaceAll("\\{[^}]*}", id));
    }
}
