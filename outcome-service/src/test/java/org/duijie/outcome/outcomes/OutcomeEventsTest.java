package org.duijie.outcome.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.outcomes.OutcomeState;
import org.duijie.records.json.StrictJson;
import org.duijie.testing.ApiExamples;
import org.junit.jupiter.api.Test;

/** The example of a outcome says all that can be said of one, and all of it is in the event: most fields are optional. */
class OutcomeEventsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final OutcomeContent content = example();
    private final OutcomeState told =
            OutcomeEvents.stateOf(Outcome.draft(UUID.randomUUID(), UUID.randomUUID(), content, Instant.EPOCH));

    private static OutcomeContent example() {
        try {
            return StrictJson.read(JSON.readTree(ApiExamples.request("createOutcome")), OutcomeContent.class);
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(malformed);
        }
    }

    @Test
    void theExampleSaysAllThatCanBeSaid() {
        assertThat(fields(OutcomeContent.class)).allSatisfy(field -> assertThat(said(field, content))
                .as(field.getName())
                .isNotNull()
                .isNotEqualTo(List.of()));
    }

    @Test
    void allOfItIsInTheEvent() {
        assertThat(fields(OutcomeState.class))
                .extracting(RecordComponent::getName)
                .containsAll(fields(OutcomeContent.class).stream()
                        .map(RecordComponent::getName)
                        .toList());
        for (RecordComponent field : fields(OutcomeContent.class)) {
            for (RecordComponent same : fields(OutcomeState.class)) {
                if (same.getName().equals(field.getName())) {
                    assertThat(said(same, told)).as(field.getName()).isEqualTo(said(field, content));
                }
            }
        }
    }

    private static List<RecordComponent> fields(Class<?> record) {
        return Arrays.asList(record.getRecordComponents());
    }

    private static Object said(RecordComponent field, Object record) {
        try {
            return field.getAccessor().invoke(record);
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(failure);
        }
    }
}
