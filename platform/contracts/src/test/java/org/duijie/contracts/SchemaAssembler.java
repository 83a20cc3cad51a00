package org.duijie.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts one schema file per event type together from the parts in {@code src/schemas}: the event's own part, and in its
 * {@code $defs} every shared part that it reaches. Whoever fetches one file has all that is needed to check an event,
 * with no second file to fetch and no address to resolve; who maintains them changes each thing in one place.
 */
final class SchemaAssembler {

    static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String LOCAL = "#/$defs/";

    private final Path parts;

    SchemaAssembler(Path parts) {
        this.parts = parts;
    }

    JsonNode assemble(EventType type) {
        ObjectNode event = part("events", type.wireName());
        Map<String, JsonNode> reached = new TreeMap<>();
        reach(event, reached);
        ObjectNode schema = event.objectNode();
        schema.put("$schema", DIALECT).put("$id", type.dataSchema()).setAll(event);
        schema.putObject("$defs").setAll(reached);
        return schema;
    }

    private void reach(JsonNode node, Map<String, JsonNode> reached) {
        for (JsonNode reference : node.findValues("$ref")) {
            String name = reference.textValue().substring(LOCAL.length());
            if (!reached.containsKey(name)) {
                JsonNode shared = part("shared", name);
                reached.put(name, shared);
                reach(shared, reached);
            }
        }
    }

    private ObjectNode part(String folder, String name) {
        Path file = parts.resolve(folder).resolve(name + ".json");
        if (!Files.exists(file)) {
            throw new AssertionError(file + " is missing: the part of the schema that describes " + name);
        }
        return (ObjectNode) EventJson.file(file);
    }
}
