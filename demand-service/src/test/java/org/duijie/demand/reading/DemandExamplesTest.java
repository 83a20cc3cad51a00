package org.duijie.demand.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.duijie.demand.demands.DemandContent;
import org.duijie.demand.refinement.rules.Assessment;
import org.duijie.records.json.MergePatch;
import org.duijie.records.json.StrictJson;
import org.duijie.testing.Fields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the API document are what the API really takes and gives. */
class DemandExamplesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theExampleOfADemandIsTaken() throws Exception {
        DemandContent content = StrictJson.read(JSON.readTree(DemandExamples.CONTENT), DemandContent.class);

        DemandContent changed =
                MergePatch.apply(content, (ObjectNode) JSON.readTree(DemandExamples.CHANGE), DemandContent.class);

        assertThat(changed.wantedTrl()).isEqualTo(7);
        assertThat(changed.currentState()).isNull();
        assertThat(changed.description()).isEqualTo(content.description());
        assertThat(JSON.readTree(DemandExamples.DRAFT).path("refinementScore").asInt())
                .isEqualTo(Assessment.of(content).score());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                DemandExamples.DRAFT,
                DemandExamples.SUBMITTED,
                DemandExamples.RETURNED,
                DemandExamples.PUBLISHED,
                DemandExamples.WITHDRAWN,
                DemandExamples.CLOSED
            })
    void theExampleOfAnAnswerHasFieldsOfTheView(String example) throws Exception {
        assertThat(Fields.of(DemandView.class, DemandContent.class)).containsAll(Fields.in(JSON.readTree(example)));
    }

    @Test
    void theExampleOfAPageHasFieldsOfALine() throws Exception {
        JsonNode line = JSON.readTree(DemandExamples.PAGE).at("/items/0");

        assertThat(Fields.in(line)).isNotEmpty();
        assertThat(Fields.of(DemandLine.class)).containsAll(Fields.in(line));
    }
}
