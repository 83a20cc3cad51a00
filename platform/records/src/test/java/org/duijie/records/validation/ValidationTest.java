package org.duijie.records.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.problems.Violation;
import org.duijie.records.rules.ViolationCollector;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class ValidationTest {
    private final Validation validation = new Validation(jakarta.validation.Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator());

    @Test
    void whatTheFieldsAndTheRulesAndTheHourAreWrongWithIsToldAtOnce() {
        ProblemException refusal = catchThrowableOfType(
                ProblemException.class,
                () -> validation.check(new Span("", 3, 2), List.of(Violation.of("begin", "too-small"))));

        assertThat(refusal.problem().violations()).extracting(Violation::field).containsExactly("name", "end", "begin");
    }

    @Test
    void whatIsRightIsGivenBack() {
        Span right = new Span("a", 2, 3);

        assertThat(validation.check(right)).isSameAs(right);
    }

    record Span(
            @NotBlank String name,
            @NotNull Integer begin,
            @NotNull Integer end) implements RequestRules {
        @Override
        public List<Violation> violations() {
            return new ViolationCollector().atLeast("end", end, begin).violations();
        }
    }
}
