package org.duijie.contracts;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Copies of JSON trees with one place changed. */
final class JsonEdits {

    private JsonEdits() {}

    /** A copy with the value at the place, which exists or is a new field of an object that does. */
    static JsonNode with(JsonNode tree, String pointer, JsonNode value) {
        JsonNode copy = tree.deepCopy();
        JsonPointer place = JsonPointer.compile(pointer);
        switch (copy.at(place.head())) {
            case ObjectNode object -> object.set(place.last().getMatchingProperty(), value);
            case ArrayNode list -> list.set(place.last().getMatchingIndex(), value);
            default -> throw new IllegalArgumentException("nothing holds " + pointer);
        }
        return copy;
    }

    static JsonNode without(JsonNode tree, String pointer) {
        JsonNode copy = tree.deepCopy();
        JsonPointer place = JsonPointer.compile(pointer);
        ObjectNode holder = (ObjectNode) copy.at(place.head());
        if (holder.remove(place.last().getMatchingProperty()) == null) {
            throw new IllegalArgumentException("nothing is at " + pointer);
        }
        return copy;
    }
}
