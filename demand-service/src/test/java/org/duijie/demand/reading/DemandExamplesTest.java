package org.duijie.demand.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.duijie.demand.demands.DemandContent;
import org.duijie.demand.refinement.rules.Assessment;
import org.duijie.records.json.MergePatch;
import org.duijie.records.json.StrictJson;
import org.duijie.testing.ApiExamples;
import org.junit.jupiter.api.Test;

/** The examples of the API document are what the API really takes and gives. */
class DemandExamplesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theExampleOfADemandIsTaken() throws Exception {
        DemandContent content =
                StrictJson.read(JSON.readTree(ApiExamples.request("createDemand")), DemandContent.class);

        DemandContent changed = MergePatch.apply(
                content,
                (ObjectNode) JSON.readTree(ApiExamples.request("changeDemand")),
                DemandContent.class,
                any -> List.of());

        assertThat(changed.wantedTrl()).isEqualTo(7);
        assertThat(changed.currentState()).isNull();
        assertThat(changed.description()).isEqualTo(content.description());
        assertThat(ApiExamples.of("readDemand", "200")
                        .path("published")
                        .path("refinementScore")
                        .asInt())
                .isEqualTo(Assessment.of(content).score());
    }
}
