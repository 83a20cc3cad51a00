package org.duijie.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.duijie.contracts.EventType;

/**
 * The JSON Schemas of the contract, each compiled once. Checked by the library that also checks the samples and not by hand: it
 * takes less than a tenth of a millisecond of the milliseconds that an event takes, and cannot differ from the files. Beyond them,
 * which stay as they were released, texts, days and times are held to what the platform carries.
 */
public final class EventSchemas {
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            VersionFlag.V202012, factory -> factory.metaSchema(EventFormats.metaSchema()));
    // The first misfit is reason enough, however many there are.
    private static final SchemaValidatorsConfig FIRST_MISFIT = SchemaValidatorsConfig.builder()
            .failFast(true)
            .formatAssertionsEnabled(true)
            .build();
    private static final Map<EventType, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();

    private EventSchemas() {}

    /** Compiles those of a topic, which takes time that an event need not wait for. */
    public static void prepare(String topic) {
        Arrays.stream(EventType.values())
                .filter(type -> type.topic().topicName().equals(topic))
                .forEach(EventSchemas::of);
    }

    /** Where the value does not fit the schema of its type, and by which rule; never what it says. Empty where it fits. */
    public static Optional<String> misfit(EventType type, JsonNode value) {
        return CarriedTexts.misfit(value)
                .map(place -> "at '" + place + "', by its characters: U+0000, or half of a surrogate pair")
                .or(() -> of(type).validate(value).stream().findFirst().map(EventSchemas::words));
    }

    private static String words(ValidationMessage message) {
        String place = message.getInstanceLocation().toString();
        return message.getProperty() == null
                ? "at '" + place + "', by its " + message.getType()
                : "at '" + place + "/" + message.getProperty() + "', by its " + message.getType();
    }

    private static JsonSchema of(EventType type) {
        return SCHEMAS.computeIfAbsent(type, EventSchemas::compiled);
    }

    private static JsonSchema compiled(EventType type) {
        String file = "/schemas/" + type.wireName() + ".json";
        try (InputStream stream = Objects.requireNonNull(EventType.class.getResourceAsStream(file), file)) {
            JsonSchema schema = FACTORY.getSchema(stream, FIRST_MISFIT);
            schema.initializeValidators();
            return schema;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
