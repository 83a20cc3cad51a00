package org.duijie.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields that a schema describes, however deep, each with its schema; references are followed. */
final class SchemaFields {

    private final JsonNode document;
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    private SchemaFields(JsonNode document) {
        this.document = document;
    }

    /** By path, such as {@code /demand/indicators/unit}; the elements of a list have the path of the list. */
    static Map<String, JsonNode> of(JsonNode document) {
        SchemaFields found = new SchemaFields(document);
        found.walk("", document);
        return found.fields;
    }

    /** The schema that declares the fields: behind references, which may add rules but no fields. */
    static JsonNode base(JsonNode document, JsonNode schema) {
        JsonNode reference = schema.get("$ref");
        return reference == null ? schema : base(document, document.at(withoutHash(reference)));
    }

    private void walk(String path, JsonNode schema) {
        schema.path("properties").properties().forEach(entry -> {
            String field = path + "/" + entry.getKey();
            JsonNode base = base(document, entry.getValue());
            fields.put(field, base);
            walk(field, base.has("items") ? base(document, base.get("items")) : base);
        });
    }

    private static String withoutHash(JsonNode reference) {
        return reference.textValue().substring(1);
    }
}
