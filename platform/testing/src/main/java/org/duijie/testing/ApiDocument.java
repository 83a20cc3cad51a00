package org.duijie.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The API document of the application under test. */
public final class ApiDocument {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode content;
    private final ApiSchemas schemas;
    private final List<Operation> operations = new ArrayList<>();

    private ApiDocument(JsonNode content) {
        this.content = content;
        this.schemas = new ApiSchemas(content);
        content.path("paths").fields().forEachRemaining(path -> path.getValue()
                .fields()
                .forEachRemaining(
                        method -> operations.add(new Operation(path.getKey(), method.getKey(), method.getValue()))));
    }

    /** The document as the application writes it now. */
    public static ApiDocument ofApplicationUnderTest() {
        String json = given().noFilters()
                .queryParam("format", "json")
                .get(ManagementPort.address("/q/openapi"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try {
            return new ApiDocument(JSON.readTree(json));
        } catch (JsonProcessingException malformed) {
            throw new AssertionError("The API document is no JSON", malformed);
        }
    }

    /** Fails where the document that is committed is not the one that the application writes now. */
    public static void assertCommittedIn(Path file) {
        String now = given().noFilters()
                .get(ManagementPort.address("/q/openapi"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        CommittedDocument.assertIsCurrent(file, now);
    }

    /** The addresses that it knows. */
    public Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        content.path("paths").fieldNames().forEachRemaining(paths::add);
        return paths;
    }

    /** All operations of all addresses. */
    public List<Operation> operations() {
        return List.copyOf(operations);
    }

    /** The roles that the operation behind an address lets through, as the document says; empty where there is none. */
    public Set<String> rolesOf(String method, String path) {
        Set<String> roles = new TreeSet<>();
        operations.stream()
                .filter(operation ->
                        operation.method().equals(method) && operation.path().equals(path))
                .forEach(operation -> operation
                        .content()
                        .path("security")
                        .forEach(scheme -> scheme.forEach(scopes -> scopes.forEach(role -> roles.add(role.asText())))));
        return roles;
    }

    /** The operation behind a request; of two that fit, the one with fewer placeholders. */
    Optional<Operation> operation(String method, String path) {
        return operations.stream()
                .filter(operation -> operation.method().equals(method.toLowerCase(Locale.ROOT)))
                .filter(operation -> path.matches(operation.path().replaceAll("\\{[^}]*}", "[^/]+")))
                .min((one, other) -> Long.compare(placeholders(one), placeholders(other)));
    }

    private static long placeholders(Operation operation) {
        return operation.path().chars().filter(character -> character == '{').count();
    }

    /** What of a value does not fit a schema, a line each. */
    List<String> misfits(JsonNode schema, JsonNode value) {
        return schemas.misfits(schema, value);
    }

    /**
     * Fails where an operation has no words, no schema or no example of what goes in or out, where one of its query
     * parameters has no words, or where an example does not fit its schema; what deletes gives nothing back.
     *
     * @param bytes addresses that give bytes, of which there is nothing to show
     */
    public void assertComplete(String... bytes) {
        List<String> missing = new ArrayList<>();
        for (Operation operation : operations) {
            missing.addAll(operation.missing(List.of(bytes).contains(operation.path())));
            operation.examples().forEach((place, example) -> misfits(example.schema(), example.value())
                    .forEach(misfit -> missing.add(operation.name() + ": example " + place + ": " + misfit)));
        }
        assertThat(missing).isEmpty();
    }

    /** An example and the schema that it has to fit. */
    private record Example(JsonNode schema, JsonNode value) {}

    /**
     * One operation.
     *
     * @param method such as {@code get}
     * @param content what the document says of it
     */
    public record Operation(String path, String method, JsonNode content) {
        private String name() {
            return method + " " + path;
        }

        /** The names of what may stand behind the question mark of its address. */
        public List<String> queryParameters() {
            List<String> names = new ArrayList<>();
            content.path("parameters").forEach(parameter -> {
                if ("query".equals(parameter.path("in").asText())) {
                    names.add(parameter.path("name").asText());
                }
            });
            return names;
        }

        /** Whether its address has the id of a record, and not only names. */
        public boolean hasId() {
            boolean hasId = false;
            for (JsonNode parameter : content.path("parameters")) {
                hasId |= "path".equals(parameter.path("in").asText())
                        && parameter.at("/schema/$ref").asText().endsWith("/UUID");
            }
            return hasId;
        }

        /** The type of what goes in, the first of several; empty where nothing does. */
        public Optional<String> bodyType() {
            var types = content.path("requestBody").path("content").fieldNames();
            return types.hasNext() ? Optional.of(types.next()) : Optional.empty();
        }

        Set<String> statuses() {
            Set<String> statuses = new TreeSet<>();
            content.path("responses").fieldNames().forEachRemaining(statuses::add);
            return statuses;
        }

        /** The media types of the answers with a status; none where the document has no body there. */
        Set<String> types(String status) {
            Set<String> types = new TreeSet<>();
            content.path("responses").path(status).path("content").fieldNames().forEachRemaining(types::add);
            return types;
        }

        /** What an answer has to fit; null where the document has no body there. */
        JsonNode schema(String status, String contentType) {
            String type = contentType == null ? "" : contentType.replaceFirst(";.*", "");
            return content.path("responses")
                    .path(status)
                    .path("content")
                    .path(type)
                    .get("schema");
        }

        private List<String> missing(boolean givesBytes) {
            List<String> missing = new ArrayList<>();
            if (!content.has("summary")) {
                missing.add(name() + ": no summary");
            }
            content.path("parameters").forEach(parameter -> {
                if (!parameter.has("description")) {
                    missing.add(
                            name() + ": no words for " + parameter.path("name").asText());
                }
            });
            if (content.has("requestBody") && bodyType().orElse("").contains("json")) {
                missing.addAll(missing("what goes in", content.path("requestBody")));
            }
            statuses().stream().filter(status -> status.matches("20[0-2]")).forEach(status -> {
                if (!givesBytes) {
                    missing.addAll(missing(status, content.path("responses").path(status)));
                }
            });
            return missing;
        }

        private List<String> missing(String place, JsonNode body) {
            List<String> missing = new ArrayList<>();
            if (!body.has("content")) {
                missing.add(name() + ": no content of " + place);
            }
            body.path("content").forEach(type -> {
                if (!type.has("schema")) {
                    missing.add(name() + ": no schema of " + place);
                }
                if (!type.has("examples")) {
                    missing.add(name() + ": no example of " + place);
                }
            });
            return missing;
        }

        private Map<String, Example> examples() {
            Map<String, Example> examples = new java.util.TreeMap<>();
            collect("request", content.path("requestBody"), examples);
            content.path("responses")
                    .fields()
                    .forEachRemaining(response -> collect(response.getKey(), response.getValue(), examples));
            return examples;
        }

        private static void collect(String place, JsonNode body, Map<String, Example> examples) {
            body.path("content").fields().forEachRemaining(type -> type.getValue()
                    .path("examples")
                    .fields()
                    .forEachRemaining(example -> {
                        if (type.getKey().contains("json") && type.getValue().has("schema")) {
                            examples.put(
                                    place + "/" + example.getKey(),
                                    new Example(
                                            type.getValue().get("schema"),
                                            example.getValue().get("value")));
                        }
                    }));
        }
    }
}
