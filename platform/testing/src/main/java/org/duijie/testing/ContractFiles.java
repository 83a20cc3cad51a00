package org.duijie.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.duijie.contracts.EventType;

/** Schemas and golden samples, as {@code platform/contracts} ships them. */
final class ContractFiles {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ContractFiles() {}

    static JsonNode schema(EventType type) {
        return read("/schemas/" + type.wireName() + ".json");
    }

    static JsonNode sample(EventType type) {
        return read("/samples/" + type.wireName() + ".json");
    }

    static JsonNode sampleHeaders(EventType type) {
        return read("/samples/" + type.wireName() + ".headers.json");
    }

    private static JsonNode read(String name) {
        try (var file = EventType.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new AssertionError("The contract has no " + name);
            }
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
