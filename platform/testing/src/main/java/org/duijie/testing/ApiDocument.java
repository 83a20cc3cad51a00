package org.duijie.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
     * One operation.
     *
     * @param method such as {@code get}
     * @param content what the document says of it
     */
    public record Operation(String path, String method, Map<String, Object> content) {
        private String name() {
            return method + " " + path;
        }

        /** Whether the document says anything of a part, such as {@code requestBody}. */
        public boolean has(String part) {
            return content.containsKey(part);
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
