package org.duijie.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The examples of the API document of the service under test. */
public final class ApiExamples {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ApiExamples() {}

    /** What goes into an operation, the first example of it; one that stands whole in its file. */
    public static String request(String operationId) {
        JsonNode first = of(operationId, "request").elements().next();
        if (first.has("$like")) {
            throw new IllegalArgumentException("What goes into " + operationId + " is told by another example");
        }
        return first.toString();
    }

    /** The examples of one place, {@code request} or a status, by name, as they stand in the file. */
    public static JsonNode of(String operationId, String place) {
        String file = "/examples/" + operationId + ".json";
        try (InputStream content = ApiExamples.class.getResourceAsStream(file)) {
            if (content == null) {
                throw new IllegalArgumentException("There is no " + file);
            }
            return JSON.readTree(content).required(place);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
