package org.duijie.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import org.duijie.contracts.Event;

/** The one way in which events become JSON and are read back: absent instead of null, ISO dates, unknown fields ignored. */
public final class EventJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonBounds.factory())
            .addModule(new JavaTimeModule())
            .addModule(new CarriedNumbers())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private EventJson() {}

    /** The value of an event's Kafka record. */
    public static String write(Event event) {
        try {
            return MAPPER.writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An event of type " + event.getClass() + " has no JSON form", impossible);
        }
    }

    /** What {@link #write} wrote. */
    public static JsonNode tree(String written) {
        try {
            return MAPPER.readTree(written);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An event was written that cannot be read", impossible);
        }
    }

    /** @throws IOException where the bytes are no JSON */
    public static JsonNode tree(byte[] value) throws IOException {
        return MAPPER.readTree(value);
    }

    /** @throws IOException where the bytes are no JSON or not of the record's form */
    public static <E extends Event> E read(byte[] value, Class<E> type) throws IOException {
        return MAPPER.readValue(value, type);
    }
}
