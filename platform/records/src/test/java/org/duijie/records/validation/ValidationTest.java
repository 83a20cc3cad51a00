package org.duijie.records.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.problems.Violation;
import org.duijie.records.rules.ViolationCollector;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nBcc: x", "a\tb", "a\u0085b", "a\u2028b", "a\u2029b", "a\u007fb"})
    void whatIsOneLineHoldsNoControlCharacters(String text) {
        assertThat(validation.violations(new Person(text, text)))
                .extracting(Violation::field, Violation::code)
                .containsExactly(tuple("email", "pattern"), tuple("name", "pattern"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "李　明", "a\u00a0b"})
    void onlyWhatIsUnbrokenHoldsNoBlanks(String text) {
        assertThat(validation.violations(new Person(text, text)))
                .extracting(Violation::field)
                .containsExactly("email");
    }

    @Test
    void whatIsAbsentIsNoLine() {
        assertThat(validation.violations(new Person(null, null))).isEmpty();
    }

    record Person(
            @OneLine String name,

            @OneLine(blanks = false, expected = OneLine.UNBROKEN_WORDS)
            String email) {}

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
