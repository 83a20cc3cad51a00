package org.duijie.testing;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.duijie.contracts.CloudEventHeaders;
import org.duijie.contracts.EventType;

/**
 * An event as another service would send it: the golden sample of its type, changed where a test needs it.
 *
 * @param value what is sent; a test may change it
 * @param headers the envelope; a test may change it
 */
public record SampleEvent(EventType type, ObjectNode value, Map<String, String> headers) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The sample about another aggregate, at the given version. */
    public static SampleEvent of(EventType type, UUID id, long version) {
        var headers = new HashMap<String, String>();
        ContractFiles.sampleHeaders(type)
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().asText()));
        headers.put(CloudEventHeaders.ID, UUID.randomUUID().toString());
        headers.put(CloudEventHeaders.SUBJECT, id.toString());
        headers.put(CloudEventHeaders.SEQUENCE, Long.toString(version));
        var event = new SampleEvent(type, (ObjectNode) ContractFiles.sample(type), headers);
        return event.with("id", id).with("version", version);
    }

    /** Sets a field of the aggregate; null takes it away. */
    public SampleEvent with(String field, Object content) {
        var aggregate = (ObjectNode) value.get(ContractCheck.aggregateOf(value));
        if (content == null) {
            aggregate.remove(field);
        } else {
            aggregate.set(field, JSON.valueToTree(content));
        }
        return this;
    }

    /** The id of the aggregate, which is the record key. */
    public String key() {
        return headers.get(CloudEventHeaders.SUBJECT);
    }

    /** The id of the aggregate. */
    public UUID id() {
        return UUID.fromString(key());
    }

    /** What a field of the value says, such as {@code /demand/title}. */
    public JsonNode at(String pointer) {
        return value.at(JsonPointer.compile(pointer));
    }

    /** Sends it; returns when the broker has it. */
    public SampleEvent send() {
        RawEvents.send(type.topic().topicName(), key(), headers, value.toString());
        return this;
    }
}
