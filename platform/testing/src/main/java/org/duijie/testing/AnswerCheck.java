package org.duijie.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/**
 * Holds every answer that a test gets to what the API document says of it: the status, and the body by its schema. What a
 * token was needed for, no cache keeps.
 */
public final class AnswerCheck implements Filter {
    /** Of whatever operation: methods and types that it does not have, headers too large, faults. */
    private static final Set<Integer> OF_ANY = Set.of(405, 406, 431, 500);

    /** Lines of JSON are none as a whole. */
    private static final Pattern IS_JSON = Pattern.compile("[^;]*[/+]json(;|$)");

    private static final ObjectMapper JSON = new ObjectMapper();
    private final AtomicReference<ApiDocument> document = new AtomicReference<>();

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response answer = context.next(request, expected);
        String path = URI.create(request.getURI()).getPath();
        if (path.startsWith("/api/v1/")) {
            check(request.getMethod(), path, answer);
        }
        return answer;
    }

    private void check(String method, String path, Response answer) {
        document().operation(method, path).ifPresent(operation -> {
            String called = method + " " + path + " answered " + answer.statusCode();
            if (!OF_ANY.contains(answer.statusCode())) {
                assertThat(operation.statuses()).as(called).contains(String.valueOf(answer.statusCode()));
            }
            if (operation.content().has("security") && answer.statusCode() < 400) {
                assertThat(answer.header("Cache-Control")).as(called).isEqualTo("no-store");
            }
            Set<String> types = operation.types(String.valueOf(answer.statusCode()));
            if (!types.isEmpty() && !answer.asString().isEmpty()) {
                assertThat(types).as(called).contains(answer.contentType().replaceFirst(";.*", ""));
            }
            JsonNode schema = operation.schema(String.valueOf(answer.statusCode()), answer.contentType());
            if (schema != null && IS_JSON.matcher(answer.contentType()).lookingAt()) {
                assertThat(document().misfits(schema, read(answer)))
                        .as(called + ": " + answer.asString())
                        .isEmpty();
            }
        });
    }

    private ApiDocument document() {
        if (document.get() == null) {
            document.set(ApiDocument.ofApplicationUnderTest());
        }
        return document.get();
    }

    private static JsonNode read(Response answer) {
        try {
            return JSON.readTree(answer.asString());
        } catch (JsonProcessingException malformed) {
            throw new AssertionError("What was answered is no JSON: " + answer.asString(), malformed);
        }
    }
}
