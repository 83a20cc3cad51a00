package org.duijie.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import org.duijie.contracts.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventSchemasTest {

    @ParameterizedTest
    @EnumSource
    void theSampleOfEachTypeFits(EventType type) throws IOException {
        assertThat(EventSchemas.misfit(type, sample(type))).isEmpty();
    }

    @Test
    void aMisfitIsNamedByPlaceAndRuleAndNotByWhatItSays() throws IOException {
        JsonNode value = sample(EventType.DEMAND_PUBLISHED);
        ((ObjectNode) value.get("demand")).put("title", "机密".repeat(100));

        assertThat(EventSchemas.misfit(EventType.DEMAND_PUBLISHED, value))
                .hasValueSatisfying(misfit -> assertThat(misfit)
                        .contains("/demand/title", "maxLength")
                        .doesNotContain("机密"));
    }

    private static JsonNode sample(EventType type) throws IOException {
        try (InputStream stream = EventType.class.getResourceAsStream("/samples/" + type.wireName() + ".json")) {
            return EventJson.tree(stream.readAllBytes());
        }
    }
}
