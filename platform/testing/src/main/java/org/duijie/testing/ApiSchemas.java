package org.duijie.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Checks values by the schemas of an API document. Stricter than the document, which lets members be added: a member
 * that it does not know is one that nobody has described.
 */
final class ApiSchemas {
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private final JsonNode components;
    private final Map<JsonNode, JsonSchema> known = new ConcurrentHashMap<>();

    ApiSchemas(JsonNode document) {
        components = document.path("components").deepCopy();
        components.path("schemas").forEach(ApiSchemas::close);
    }

    /** What does not fit, a line each. */
    List<String> misfits(JsonNode schema, JsonNode value) {
        return known.computeIfAbsent(schema, this::compile).validate(value).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    private JsonSchema compile(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        close(whole);
        whole.set("components", components);
        return FACTORY.getSchema(whole);
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        schema.path("properties").forEach(ApiSchemas::close);
        if (schema.has("items")) {
            close(schema.get("items"));
        }
    }
}
