package org.duijie.outcome.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.duijie.outcome.outcomes.OutcomeContent;
import org.duijie.records.json.MergePatch;
import org.duijie.records.json.StrictJson;
import org.duijie.testing.ApiExamples;
import org.junit.jupiter.api.Test;

/** The examples of the API document are what the API really takes and gives. */
class OutcomeExamplesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theExampleOfAnOutcomeIsTaken() throws Exception {
        OutcomeContent content =
                StrictJson.read(JSON.readTree(ApiExamples.request("createOutcome")), OutcomeContent.class);

        OutcomeContent changed = MergePatch.apply(
                content,
                (ObjectNode) JSON.readTree(ApiExamples.request("changeOutcome")),
                OutcomeContent.class,
                any -> List.of());

        assertThat(changed.trl()).isEqualTo(7);
        assertThat(changed.price().amount()).isEqualTo(1_200_000);
        assertThat(changed.abstractText()).isEqualTo(content.abstractText());
    }
}
