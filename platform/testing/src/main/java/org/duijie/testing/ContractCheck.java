package org.duijie.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.time.Instant;
import java.util.UUID;
import org.duijie.contracts.CloudEventHeaders;
import org.duijie.contracts.EventType;

/** Holds what was seen on a topic against the contract: the envelope in the headers, the value against its schema. */
public final class ContractCheck {

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig CHECKING_FORMATS =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private ContractCheck() {}

    /** Fails, naming what is wrong, where the event is not as the contract says. */
    public static void assertKept(ObservedEvent event) {
        var type = EventType.ofWireName(event.type())
                .orElseThrow(() -> new AssertionError("No event type of the contract: " + event.type()));
        assertThat(event.topic()).isEqualTo(type.topic().topicName());
        assertThat(SCHEMAS.getSchema(ContractFiles.schema(type), CHECKING_FORMATS)
                        .validate(event.json()))
                .as("what the schema has against %s", event.text())
                .isEmpty();
        assertEnvelope(event, type);
    }

    private static void assertEnvelope(ObservedEvent event, EventType type) {
        JsonNode aggregate = event.json().path(aggregateOf(event.json()));
        assertThat(event.key()).isEqualTo(aggregate.path("id").asText());
        assertThat(event.headers())
                .containsEntry(CloudEventHeaders.SPEC_VERSION, CloudEventHeaders.SPEC_VERSION_1_0)
                .containsEntry(CloudEventHeaders.CONTENT_TYPE, CloudEventHeaders.JSON)
                .containsEntry(CloudEventHeaders.SUBJECT, event.key())
                .containsEntry(
                        CloudEventHeaders.SEQUENCE, aggregate.path("version").asText())
                .containsEntry(CloudEventHeaders.DATA_SCHEMA, type.dataSchema())
                .containsEntry(
                        CloudEventHeaders.SOURCE,
                        ContractFiles.sampleHeaders(type)
                                .path(CloudEventHeaders.SOURCE)
                                .asText());
        assertThat(event.headers().get(CloudEventHeaders.TRACE_PARENT)).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
        assertThat(UUID.fromString(event.headers().get(CloudEventHeaders.ID)).version())
                .as("version of the event's UUID")
                .isEqualTo(7);
        assertThat(event.headers().get(CloudEventHeaders.TIME)).endsWith("Z").satisfies(Instant::parse);
    }

    /** The name of the aggregate stands first in a value of the contract. */
    static String aggregateOf(JsonNode value) {
        return value.fieldNames().next();
    }
}
