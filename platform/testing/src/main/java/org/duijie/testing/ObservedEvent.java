package org.duijie.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A record as it was read from a topic.
 *
 * @param topic name of the topic
 * @param partition partition that it was in
 * @param offset place in the partition
 * @param key key of the record; null if it had none
 * @param headers headers as text; the last one where a name occurs twice
 * @param text value as text; null for a tombstone
 * @param json value as JSON; a missing node where it is none
 */
public record ObservedEvent(
        String topic, int partition, long offset, String key, Map<String, String> headers, String text, JsonNode json) {

    /** The event type, such as {@code duijie.demand.published.v1}; null where the record does not say. */
    public String type() {
        return headers.get("ce_type");
    }

    /** The version of the aggregate; 0 where the record does not say. */
    public long sequence() {
        return Long.parseLong(headers.getOrDefault("ce_sequence", "0"));
    }
}
