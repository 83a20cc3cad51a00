package org.duijie.web.openapi;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Shows what goes in and out, from {@link ExampleFiles}. A text stands for a body that is not JSON. */
final class OperationExamples {
    private static final String REQUEST = "request";
    private static final TypeReference<Map<String, Map<String, Object>>> BY_PLACE = new TypeReference<>() {};
    private final ObjectMapper json = new ObjectMapper();
    private final ExampleFiles files = new ExampleFiles();

    void apply(Operation operation) {
        files.of(operation.getOperationId())
                .ifPresent(examples -> apply(operation, json.convertValue(examples, BY_PLACE)));
    }

    private static void apply(Operation operation, Map<String, Map<String, Object>> byPlace) {
        byPlace.forEach((place, examples) -> {
            content(operation, place)
                    .orElseThrow(() -> new IllegalStateException(
                            "examples/" + operation.getOperationId() + ".json has " + place + ", which has no content"))
                    .getMediaTypes()
                    .forEach((name, type) -> named(examples, isJson(name)).forEach(type::addExample));
        });
    }

    private static Optional<Content> content(Operation operation, String place) {
        return REQUEST.equals(place)
                ? Optional.ofNullable(operation.getRequestBody()).map(RequestBody::getContent)
                : Optional.ofNullable(operation.getResponses().getAPIResponse(place))
                        .map(APIResponse::getContent);
    }

    private static boolean isJson(String mediaType) {
        return mediaType.equals(MediaType.APPLICATION_JSON) || mediaType.endsWith("+json");
    }

    private static Map<String, Example> named(Map<String, Object> values, boolean json) {
        Map<String, Example> examples = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (json != value instanceof String) {
                examples.put(name, OASFactory.createExample().value(value));
            }
        });
        return examples;
    }
}
