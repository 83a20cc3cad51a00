package org.duijie.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares a schema with its released copy. What passes is an optional field more (with whatever shared part it needs);
 * anything else is a complaint: both those who read new events with an old reader and those who read the old events of
 * a topic with a new one rely on all the rest, down to the descriptions, which say what a value means and in what unit.
 */
final class SchemaCompatibility {

    private static final Set<String> MAPS_OF_SCHEMAS = Set.of("properties", "$defs");
    private static final Set<String> SCHEMAS = Set.of("items", "additionalProperties");
    private static final Set<String> CONSEQUENCES = Set.of("then", "else");
    private static final Set<String> SETS = Set.of("required", "enum", "type");

    private final List<String> complaints = new ArrayList<>();
    private final Set<String> releasedFields = new HashSet<>();

    private SchemaCompatibility(JsonNode released) {
        collectFields(released);
    }

    /** What in the present schema breaks with the released one; empty where it only gained optional fields. */
    static List<String> complaints(JsonNode released, JsonNode present) {
        SchemaCompatibility check = new SchemaCompatibility(released);
        check.compareSchemas("", released, present, false);
        return check.complaints;
    }

    private void compareSchemas(String path, JsonNode released, JsonNode present, boolean refining) {
        if (!released.isObject() || !present.isObject()) {
            compareValues(path, released, present);
            return;
        }
        released.properties().forEach(entry -> {
            String keyword = entry.getKey();
            if (present.has(keyword)) {
                boolean refines = refining || released.has("$ref");
                compareKeyword(path + "/" + keyword, keyword, entry.getValue(), present.get(keyword), refines);
            } else {
                complaints.add(path + "/" + keyword + " was removed");
            }
        });
        present.fieldNames().forEachRemaining(keyword -> {
            if (!released.has(keyword)) {
                complaints.add(path + "/" + keyword + " was added: it changes what is valid or what it means");
            }
        });
    }

    private void compareKeyword(String path, String keyword, JsonNode released, JsonNode present, boolean refining) {
        if (MAPS_OF_SCHEMAS.contains(keyword)) {
            compareMaps(path, released, present, refining && keyword.equals("properties"));
        } else if (SCHEMAS.contains(keyword)) {
            compareSchemas(path, released, present, false);
        } else if (CONSEQUENCES.contains(keyword)) {
            compareSchemas(path, released, present, true);
        } else if (SETS.contains(keyword)) {
            compareSets(path, asSet(released), asSet(present));
        } else {
            compareValues(path, released, present);
        }
    }

    private void compareMaps(String path, JsonNode released, JsonNode present, boolean refining) {
        released.properties().forEach(entry -> {
            if (present.has(entry.getKey())) {
                compareSchemas(path + "/" + entry.getKey(), entry.getValue(), present.get(entry.getKey()), false);
            } else {
                complaints.add(path + "/" + entry.getKey() + " was removed");
            }
        });
        // A rule about fields may gain a rule about a new field, never one about a field that was released without it.
        present.fieldNames().forEachRemaining(name -> {
            if (refining && !released.has(name) && releasedFields.contains(name)) {
                complaints.add(path + "/" + name + " was added: a new rule for a field that was released without it");
            }
        });
    }

    private void compareSets(String path, Set<JsonNode> released, Set<JsonNode> present) {
        released.stream()
                .filter(value -> !present.contains(value))
                .forEach(value -> complaints.add(path + " lost " + value));
        present.stream()
                .filter(value -> !released.contains(value))
                .forEach(value -> complaints.add(path + " gained " + value));
    }

    private void compareValues(String path, JsonNode released, JsonNode present) {
        if (!released.equals(present)) {
            complaints.add(path + " was " + released + " and is " + present);
        }
    }

    private void collectFields(JsonNode schema) {
        schema.properties().forEach(entry -> {
            if (entry.getKey().equals("properties")) {
                entry.getValue().fieldNames().forEachRemaining(releasedFields::add);
            }
            collectFields(entry.getValue());
        });
    }

    private static Set<JsonNode> asSet(JsonNode value) {
        Set<JsonNode> set = new HashSet<>();
        if (value.isArray()) {
            value.forEach(set::add);
        } else {
            set.add(value);
        }
        return set;
    }
}
