package org.duijie.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.Event;
import org.duijie.contracts.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OwnersOfEventsTest {

    /** Whoever the aggregate says that it belongs to is whom the event holds it to: a forged one cannot move it to others. */
    @ParameterizedTest
    @EnumSource(EventType.class)
    void anEventKnowsTheOrganisationsOfItsAggregate(EventType type) throws IOException {
        try (InputStream sample = EventType.class.getResourceAsStream("/samples/" + type.wireName() + ".json")) {
            byte[] value = sample.readAllBytes();
            JsonNode aggregate = EventJson.tree(value).elements().next();
            List<UUID> owners = new ArrayList<>();
            if (aggregate.has("organisationId")) {
                owners.add(UUID.fromString(aggregate.path("organisationId").asText()));
            }
            aggregate.path("organisationIds").forEach(owner -> owners.add(UUID.fromString(owner.asText())));

            Event event = EventJson.read(value, type.record());

            assertThat(event.organisationIds()).containsAll(owners);
        }
    }
}
