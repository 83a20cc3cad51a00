package org.duijie.demand.demands;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duijie.records.json.StrictJson;
import org.duijie.testing.ApiExamples;
import org.duijie.testing.Fields;
import org.junit.jupiter.api.Test;

/** The example of a demand says all that can be said of one, and all of it is in the event: most fields are optional. */
class DemandEventsTest {

    @Test
    void theExampleSaysAllThatCanBeSaid() throws JsonProcessingException {
        assertThat(Fields.values(example())).doesNotContainValue(null).doesNotContainValue(List.of());
    }

    @Test
    void allOfItIsInTheEvent() throws JsonProcessingException {
        Map<String, Object> said = Fields.values(example());
        // Whoever wants to speak to the company does so through the platform.
        said.remove("contact");

        assertThat(Fields.values(DemandEvents.stateOf(
                        Demand.draft(UUID.randomUUID(), UUID.randomUUID(), example(), Instant.EPOCH))))
                .containsAllEntriesOf(said);
    }

    private static DemandContent example() throws JsonProcessingException {
        return StrictJson.read(new ObjectMapper().readTree(ApiExamples.request("createDemand")), DemandContent.class);
    }
}
