package org.duijie.demand.demands;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.demands.DemandState;
import org.duijie.records.json.StrictJson;
import org.duijie.testing.ApiExamples;
import org.junit.jupiter.api.Test;

/** The example of a demand says all that can be said of one, and all of it is in the event: most fields are optional. */
class DemandEventsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final DemandContent content = example();
    private final DemandState told =
            DemandEvents.stateOf(Demand.draft(UUID.randomUUID(), UUID.randomUUID(), content, Instant.EPOCH));

    private static DemandContent example() {
        try {
            return StrictJson.read(JSON.readTree(ApiExamples.request("createDemand")), DemandContent.class);
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(malformed);
        }
    }

    @Test
    void theExampleSaysAllThatCanBeSaid() {
        assertThat(fields(DemandContent.class)).allSatisfy(field -> assertThat(said(field, content))
                .as(field.getName())
                .isNotNull()
                .isNotEqualTo(List.of()));
    }

    @Test
    void allOfItIsInTheEvent() {
        assertThat(fields(DemandState.class))
                .extracting(RecordComponent::getName)
                .containsAll(fields(DemandContent.class).stream()
                        .map(RecordComponent::getName)
                        .filter(name -> !name.equals("contact"))
                        .toList());
        for (RecordComponent field : fields(DemandContent.class)) {
            for (RecordComponent same : fields(DemandState.class)) {
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
