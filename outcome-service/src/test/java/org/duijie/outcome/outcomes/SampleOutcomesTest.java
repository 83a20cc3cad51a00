package org.duijie.outcome.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duijie.outcome.outcomes.rules.ContentRules;
import org.duijie.records.json.StrictJson;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** The sample of the demo shows outcomes as they can be published. */
class SampleOutcomesTest {
    private static final Path SAMPLE = Path.of(System.getProperty("duijie.root"), "deploy/sample/outcomes.json");
    private static final Set<String> OF_THE_SAMPLE_FILE = Set.of("key", "owner");

    @Test
    void everyOutcomeOfTheSampleIsTakenAndCanBePublished() throws IOException {
        List<OutcomeContent> sample = sample();

        assertThat(sample).hasSize(31);
        try (ValidatorFactory validators = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            assertThat(sample).allSatisfy(outcome -> {
                assertThat(validators.getValidator().validate(outcome)).isEmpty();
                assertThat(ContentRules.indicators(outcome.indicators())).isEmpty();
                assertThat(ContentRules.ipRights(outcome.ipRights())).isEmpty();
                assertThat(ContentRules.price(outcome.price())).isEmpty();
                assertThat(ContentRules.team(outcome.team())).isEmpty();
                assertThat(ContentRules.visibility(outcome.visibility())).isEmpty();
                assertThat(ContentRules.publication(outcome.title(), outcome.abstractText(), outcome.trl()))
                        .isEmpty();
            });
        }
    }

    private static List<OutcomeContent> sample() throws IOException {
        List<OutcomeContent> outcomes = new ArrayList<>();
        for (var outcome : new ObjectMapper().readTree(SAMPLE.toFile())) {
            outcomes.add(StrictJson.read(((ObjectNode) outcome).remove(OF_THE_SAMPLE_FILE), OutcomeContent.class));
        }
        return outcomes;
    }
}
