package org.duijie.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Every place in a golden sample that its schema describes. */
final class SampleSpots {

    /**
     * A place in a sample.
     *
     * @param required whether the schema asks for it
     */
    record Spot(String pointer, JsonNode value, boolean required) {}

    private final JsonNode schema;
    private final List<Spot> spots = new ArrayList<>();

    private SampleSpots(JsonNode schema) {
        this.schema = schema;
    }

    static List<Spot> of(EventType type) {
        SampleSpots found = new SampleSpots(Schemas.treeOf(type));
        found.walk("", found.schema, Samples.valueOf(type));
        return found.spots;
    }

    private void walk(String path, JsonNode described, JsonNode value) {
        JsonNode base = SchemaFields.base(schema, described);
        for (int i = 0; i < (value.isArray() ? value.size() : 0); i++) {
            spots.add(new Spot(path + "/" + i, value.get(i), false));
            walk(path + "/" + i, base.get("items"), value.get(i));
        }
        for (var property : base.path("properties").properties()) {
            String name = property.getKey();
            if (value.has(name)) {
                spots.add(new Spot(path + "/" + name, value.get(name), requires(base, name)));
                walk(path + "/" + name, property.getValue(), value.get(name));
            }
        }
    }

    private static boolean requires(JsonNode described, String name) {
        for (JsonNode required : described.path("required")) {
            if (required.textValue().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
