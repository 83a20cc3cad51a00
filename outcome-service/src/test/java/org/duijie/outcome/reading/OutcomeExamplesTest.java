package org.duijie.outcome.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.duijie.outcome.outcomes.OutcomeContent;
import org.duijie.records.json.MergePatch;
import org.duijie.records.json.StrictJson;
import org.duijie.testing.Fields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the API document are what the API really takes and gives. */
class OutcomeExamplesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theExampleOfAnOutcomeIsTaken() throws Exception {
        OutcomeContent content = StrictJson.read(JSON.readTree(OutcomeExamples.CONTENT), OutcomeContent.class);

        OutcomeContent changed =
                MergePatch.apply(content, (ObjectNode) JSON.readTree(OutcomeExamples.CHANGE), OutcomeContent.class);

        assertThat(changed.trl()).isEqualTo(7);
        assertThat(changed.price().amount()).isEqualTo(1_200_000);
        assertThat(changed.abstractText()).isEqualTo(content.abstractText());
    }

    @ParameterizedTest
    @ValueSource(strings = {OutcomeExamples.DRAFT, OutcomeExamples.PUBLISHED})
    void theExampleOfAnAnswerHasFieldsOfTheView(String example) throws Exception {
        List<String> fields = new ArrayList<>(Fields.of(OutcomeView.class, OutcomeContent.class));
        fields.add("abstract");

        assertThat(fields).containsAll(Fields.in(JSON.readTree(example)));
    }

    @Test
    void theExampleOfAPageHasFieldsOfALine() throws Exception {
        JsonNode line = JSON.readTree(OutcomeExamples.PAGE).at("/items/0");

        assertThat(Fields.in(line)).isNotEmpty();
        assertThat(Fields.of(OutcomeLine.class)).containsAll(Fields.in(line));
    }
}
