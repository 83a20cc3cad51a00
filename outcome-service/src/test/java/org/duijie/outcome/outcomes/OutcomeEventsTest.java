package org.duijie.outcome.outcomes;

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

/** The example of an outcome says all that can be said of one, and all of it is in the event: most fields are optional. */
class OutcomeEventsTest {

    @Test
    void theExampleSaysAllThatCanBeSaid() throws JsonProcessingException {
        assertThat(Fields.values(example())).doesNotContainValue(null).doesNotContainValue(List.of());
    }

    @Test
    void allOfItIsInTheEvent() throws JsonProcessingException {
        // Whom to ask is told to nobody but by a reading that is noted.
        Map<String, Object> said = Fields.values(example().withoutContact());
        said.remove("contact");

        assertThat(Fields.values(OutcomeEvents.stateOf(
                        Outcome.draft(UUID.randomUUID(), UUID.randomUUID(), example(), Instant.EPOCH))))
                .containsAllEntriesOf(said);
    }

    private static OutcomeContent example() throws JsonProcessingException {
        return StrictJson.read(new ObjectMapper().readTree(ApiExamples.request("createOutcome")), OutcomeContent.class);
    }
}
