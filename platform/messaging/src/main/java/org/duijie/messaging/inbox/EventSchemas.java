package org.duijie.messaging.inbox;

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
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duijie.contracts.EventType;

/**
 * The JSON Schemas of the contract, compiled once. Checked by the library that also checks the samples and not by hand:
 * it takes some hundredths of a millisecond of the milliseconds that an event takes, and cannot differ from the files.
 */
final class EventSchemas {
    private static final Map<EventType, JsonSchema> SCHEMAS = compiled();

    private EventSchemas() {}

    /** Where the value does not fit the schema of its type, and by which rule; never what it says. Empty where it fits. */
    static Optional<String> misfit(EventType type, JsonNode value) {
        return SCHEMAS.get(type).validate(value).stream().findFirst().map(EventSchemas::words);
    }

    private static String words(ValidationMessage message) {
        String place = message.getInstanceLocation().toString();
        return message.getProperty() == null
                ? "at '" + place + "', by its " + message.getType()
                : "at '" + place + "/" + message.getProperty() + "', by its " + message.getType();
    }

    private static Map<EventType, JsonSchema> compiled() {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
        // The first misfit is reason enough, however many there are.
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().failFast(true).build();
        return new EnumMap<>(Arrays.stream(EventType.values())
                .collect(Collectors.toMap(Function.identity(), type -> compiled(factory, type, config))));
    }

    private static JsonSchema compiled(JsonSchemaFactory factory, EventType type, SchemaValidatorsConfig config) {
        String file = "/schemas/" + type.wireName() + ".json";
        try (InputStream stream = Objects.requireNonNull(EventType.class.getResourceAsStream(file), file)) {
            JsonSchema schema = factory.getSchema(stream, config);
            schema.initializeValidators();
            return schema;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
