package org.duijie.outcome.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.duijie.outcome.outcomes.OutcomeContent;
import org.duijie.web.json.MergePatch;
import org.duijie.web.json.StrictJson;
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
        List<String> fields = components(OutcomeView.class);
        fields.addAll(components(OutcomeContent.class));
        fields.add("abstract");

        assertThat(fields).containsAll(names(JSON.readTree(example)));
    }

    @Test
    void theExampleOfAPageHasFieldsOfALine() throws Exception {
        JsonNode line = JSON.readTree(OutcomeExamples.PAGE).at("/items/0");

        assertThat(names(line)).isNotEmpty();
        assertThat(components(OutcomeLine.class)).containsAll(names(line));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> components(Class<? extends Record> type) {
        List<String> names = new ArrayList<>();
        for (var component : type.getRecordComponents()) {
            names.add(component.getName());
        }
        return names;
    }
}
