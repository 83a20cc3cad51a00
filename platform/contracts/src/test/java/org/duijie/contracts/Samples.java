package org.duijie.contracts;

import com.fasterxml.jackson.databind.JsonNode;

/** The golden samples in {@code src/main/resources/samples}. */
final class Samples {

    private Samples() {}

    static JsonNode valueOf(EventType type) {
        return EventJson.resource("/samples/" + type.wireName() + ".json");
    }

    static JsonNode headersOf(EventType type) {
        return EventJson.resource("/samples/" + type.wireName() + ".headers.json");
    }

    static Event eventOf(EventType type) {
        return EventJson.read(valueOf(type), type);
    }
}
