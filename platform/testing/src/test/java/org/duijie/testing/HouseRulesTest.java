package org.duijie.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.duijie.demand.good.Tidy;
import org.duijie.demand.rules.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    private static final JavaClasses OFFENDERS =
            new ClassFileImporter().importPackages("org.duijie.demand", "org.duijie.outcome");
    private static final JavaClasses TIDY = new ClassFileImporter().importClasses(Tidy.class, Policy.class);

    static Stream<Arguments> rulesAndTheirOffenders() {
        return Stream.of(
                Arguments.of(HouseRules.FEATURES_ARE_FREE_OF_CYCLES, "org.duijie.demand.first.First"),
                Arguments.of(HouseRules.NO_SERVICE_KNOWS_ANOTHER, "org.duijie.demand.NosyNeighbour"),
                Arguments.of(HouseRules.RULES_ARE_FREE_OF_FRAMEWORKS, "PolicyThatKnowsJackson"),
                Arguments.of(HouseRules.NOTHING_IS_CALLED_IMPL, "org.duijie.demand.TidyImpl"),
                Arguments.of(HouseRules.NO_FIELD_IS_INJECTED, "org.duijie.demand.FieldInjected.dependency"),
                Arguments.of(HouseRules.NO_STATIC_FIELD_CHANGES, "org.duijie.demand.Forgetful.counter"),
                Arguments.of(HouseRules.COLUMNS_OF_VALUES_ARE_IMMUTABLE, "org.duijie.demand.ChangingColumn"),
                Arguments.of(HouseRules.NOTHING_WAITS_FOR_THE_COMMON_POOL, "org.duijie.demand.Forgotten.inAStream"),
                Arguments.of(HouseRules.NOTHING_WAITS_FOR_THE_COMMON_POOL, "org.duijie.demand.Forgotten.inAFuture"),
                Arguments.of(HouseRules.NO_OPERATION_IS_CUT_OFF, "org.duijie.demand.CutOff.read"));
    }

    @ParameterizedTest
    @MethodSource("rulesAndTheirOffenders")
    void namesTheOffender(ArchRule rule, String offender) {
        // When
        var report = rule.evaluate(OFFENDERS).getFailureReport().toString();

        // Then
        assertThat(report).contains(offender).doesNotContain("org.duijie.demand.good.Tidy");
    }

    @ParameterizedTest
    @MethodSource("rulesAndTheirOffenders")
    void isContentWithATidyClass(ArchRule rule) {
        assertThatCode(() -> rule.check(TIDY)).doesNotThrowAnyException();
    }

    @Test
    void listsEveryRuleAboveSoThatNoneGoesUntested() {
        assertThat(rulesAndTheirOffenders().map(arguments -> arguments.get()[0]).distinct())
                .hasSameSizeAs(Stream.of(HouseRules.class.getFields()).toList());
    }
}
