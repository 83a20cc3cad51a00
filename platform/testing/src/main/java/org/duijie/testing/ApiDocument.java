package org.duijie.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The API document of the application under test.
 *
 * @param content what it says of each method, by path
 */
public record ApiDocument(Map<String, Map<String, Map<String, Object>>> content) {

    /** The document as the application writes it now. */
    public static ApiDocument ofApplicationUnderTest() {
        return new ApiDocument(given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("paths"));
    }

    /** The addresses that it knows. */
    public Set<String> paths() {
        return content.keySet();
    }

    /** All operations of all addresses. */
    public List<Operation> operations() {
        return content.entrySet().stream()
                .flatMap(path -> path.getValue().entrySet().stream()
                        .map(method -> new Operation(path.getKey(), method.getKey(), method.getValue())))
                .toList();
    }

    /**
     * Fails where an operation has no summary, or no example of what goes in or out; what deletes gives nothing back.
     *
     * @param bytes addresses that give bytes, of which there is nothing to show
     */
    public void assertComplete(String... bytes) {
        operations().forEach(operation -> {
            operation.assertSummary();
            if (operation.has("requestBody")) {
                operation.assertExamples("requestBody");
            }
            if (!operation.method().equals("delete") && !List.of(bytes).contains(operation.path())) {
                operation.assertExamples("responses");
            }
        });
    }

    /**
     * One operation.
     *
     * @param method such as {@code get}
     * @param content what the document says of it
     */
    @SuppressWarnings("unchecked")
    public record Operation(String path, String method, Map<String, Object> content) {
        private String name() {
            return method + " " + path;
        }

        /** Whether the document says anything of a part, such as {@code requestBody}. */
        public boolean has(String part) {
            return content.containsKey(part);
        }

        /** The names of what may stand behind the question mark of its address. */
        public List<String> queryParameters() {
            List<Map<String, Object>> parameters =
                    (List<Map<String, Object>>) content.getOrDefault("parameters", List.of());
            return parameters.stream()
                    .filter(parameter -> "query".equals(parameter.get("in")))
                    .map(parameter -> parameter.get("name").toString())
                    .toList();
        }

        /** The type of what goes in, the first of several; empty where nothing does. */
        public Optional<String> bodyType() {
            Map<String, Object> body = (Map<String, Object>) content.getOrDefault("requestBody", Map.of());
            Map<String, Object> types = (Map<String, Object>) body.getOrDefault("content", Map.of());
            return types.keySet().stream().findFirst();
        }

        /** Fails where it has no summary. */
        public void assertSummary() {
            assertThat(content).as(name()).containsKey("summary");
        }

        /** Fails where a part, such as {@code responses}, is not there or has no example. */
        public void assertExamples(String part) {
            assertThat(content).as(name()).containsKey(part);
            assertThat(content.get(part).toString()).as(name()).contains("examples");
        }
    }
}
