package org.duijie.demand.demands;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duijie.records.json.MergePatch;
import org.duijie.records.json.StrictJson;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.problems.Violation;
import org.duijie.records.validation.Validation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandContentTest {
    private final Validation validation = new Validation(jakarta.validation.Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'title': 7, 'budget': {'min': 5, 'max': 1}, 'cooperationModes': ['EQUITY']} | title budget.max cooperationModes",
                "{'wantedTrl': 12, 'keywords': 'x', 'budget': {'min': 'x', 'negotiable': true}} | wantedTrl keywords budget.min",
                "{'validUntil': 'soon', 'indicators': [{'name': 'a', 'operator': 'ABOUT', 'value': 1, 'upperValue': 2},"
                        + " {'name': 'b', 'operator': 'BETWEEN', 'value': 2, 'upperValue': 1}]}"
                        + " | validUntil indicators[0].operator indicators[1].upperValue"
            })
    void rulesAcrossFieldsAreToldBesideWhatDoesNotFitInBodyAndPatch(String json, String fields) throws IOException {
        ObjectNode patch = (ObjectNode) new ObjectMapper().readTree(json.replace('\'', '"'));
        ObjectNode body = patch.objectNode().put("title", "a").setAll(patch);

        assertThat(told(() -> StrictJson.read(
                        new ByteArrayInputStream(body.toString().getBytes(UTF_8)),
                        DemandContent.class,
                        validation::violations)))
                .extracting(Violation::field)
                .containsExactlyInAnyOrder(fields.split(" "));
        assertThat(told(() -> MergePatch.apply(
                        DemandContentBuilder.builder().title("a").build(),
                        patch,
                        DemandContent.class,
                        validation::violations)))
                .extracting(Violation::field)
                .containsExactlyInAnyOrder(fields.split(" "));
    }

    private static Iterable<Violation> told(ThrowingCallable reading) {
        return catchThrowableOfType(ProblemException.class, reading).problem().violations();
    }
}
