package org.duijie.matching.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.duijie.contracts.codes.IndicatorOperator;
import org.duijie.matching.subjects.Facts;
import org.duijie.matching.subjects.IndicatorFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactFitTest {
    private static final SharedCodes NO_CODES = new SharedCodes(List.of(), List.of());
    private static final ComparedMoney NO_MONEY = ComparedMoney.of(null, null);
    private static final ComparedRegion NO_REGION = ComparedRegion.of(null, null);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final ComparedFreshness FRESH = ComparedFreshness.of(TODAY, TODAY);

    @Test
    void whatStatesNothingSpeaksNeitherForNorAgainst() {
        assertThat(FactFit.logOdds(
                        ComparedFacts.of(new MatchIndicators(), Facts.UNKNOWN, Facts.UNKNOWN, Matter.SAME, TODAY)))
                .isZero();
    }

    @Test
    void aMissedMustHaveSpeaksAgainstAndAMetOneFor() {
        assertThat(indicators(true, Verdict.GAP, 1)).isLessThan(indicators(false, Verdict.GAP, 1));
        assertThat(indicators(false, Verdict.GAP, 1)).isNegative();
        assertThat(indicators(true, Verdict.MET, 1)).isPositive();
        assertThat(indicators(true, Verdict.UNKNOWN, 1)).isZero();
        assertThat(indicators(true, Verdict.PROBABLY, 1))
                .as("until a person has looked")
                .isZero();
    }

    @Test
    void everyMissingStepOfReadinessSpeaksAgainst() {
        assertThat(readiness(7, 5)).isCloseTo(2 * readiness(7, 6), within(1e-9));
        assertThat(readiness(7, 8)).isPositive();
    }

    @Test
    void theSameProvinceSpeaksForAndTheSameCityMore() {
        assertThat(region("330100", "330200")).isPositive().isLessThan(region("330100", "330106"));
        assertThat(region("310115", "310104")).isEqualTo(region("330100", "330106"));
        assertThat(region("330000", "330000")).isEqualTo(region("330100", "330200"));
        assertThat(region("330100", "110108")).isZero();
        assertThat(region("330100", null)).isZero();
    }

    @Test
    void aConfirmationFadesByQuartersAfterHalfAYear() {
        assertThat(confirmed(182)).isZero();
        assertThat(confirmed(183)).isNegative().isEqualTo(confirmed(273));
        assertThat(confirmed(274)).isCloseTo(2 * confirmed(183), within(1e-9));
    }

    @Test
    void howeverMuchIsStatedTheTextsKeepTheGreaterSay() {
        assertThat(indicators(true, Verdict.GAP, 20)).isEqualTo(-1.5);
        assertThat(indicators(true, Verdict.MET, 20)).isEqualTo(0.7);
    }

    @Test
    void partsAddUpToTheLogOdds() {
        ComparedFacts facts = new ComparedFacts(
                List.of(indicator(true, Verdict.MET)),
                ComparedTrl.of(7, 5),
                new SharedCodes(List.of("C38"), List.of()),
                NO_MONEY,
                NO_REGION,
                FRESH);

        assertThat(FactFit.parts(facts)).containsOnlyKeys("indicators", "trl", "codes");
        assertThat(FactFit.parts(facts).get("trl")).isNegative();
        assertThat(sum(facts)).isCloseTo(FactFit.logOdds(facts), within(1e-9));
    }

    @Test
    void partsAddUpToTheLogOddsWhereTheirSumIsBounded() {
        ComparedFacts facts = new ComparedFacts(
                Collections.nCopies(20, indicator(true, Verdict.MET)),
                ComparedTrl.of(7, 5),
                NO_CODES,
                NO_MONEY,
                NO_REGION,
                FRESH);

        assertThat(sum(facts)).isCloseTo(0.7, within(1e-9));
        assertThat(FactFit.parts(facts).get("trl")).isNegative();
    }

    @ParameterizedTest
    @CsvSource({
        "true, GAP, 0, true",
        "false, GAP, 0, false",
        "true, MET, 2, false",
        "true, PROBABLY, 0, false",
        "true, UNKNOWN, 0, false",
        "false, UNKNOWN, 3, true",
        "false, UNKNOWN, 2, false",
    })
    void aMissedMustHaveOrThreeStepsRuleOutStrong(boolean mustHave, Verdict verdict, int steps, boolean ruledOut) {
        ComparedFacts facts = new ComparedFacts(
                List.of(indicator(mustHave, verdict)),
                ComparedTrl.of(9, 9 - steps),
                NO_CODES,
                NO_MONEY,
                NO_REGION,
                FRESH);

        assertThat(FactFit.rulesOutStrong(facts)).isEqualTo(ruledOut);
    }

    @Test
    void whatSaysNothingIsNoPart() {
        assertThat(FactFit.parts(
                        ComparedFacts.of(new MatchIndicators(), Facts.UNKNOWN, Facts.UNKNOWN, Matter.SAME, TODAY)))
                .isEmpty();
    }

    private static double sum(ComparedFacts facts) {
        return FactFit.parts(facts).values().stream().mapToDouble(part -> part).sum();
    }

    private static double region(String wanted, String offered) {
        return FactFit.logOdds(new ComparedFacts(
                List.of(), ComparedTrl.of(null, null), NO_CODES, NO_MONEY, ComparedRegion.of(wanted, offered), FRESH));
    }

    private static double confirmed(int daysAgo) {
        return FactFit.logOdds(new ComparedFacts(
                List.of(),
                ComparedTrl.of(null, null),
                NO_CODES,
                NO_MONEY,
                NO_REGION,
                ComparedFreshness.of(TODAY.minusDays(daysAgo), TODAY)));
    }

    private static double readiness(int wanted, int reached) {
        return FactFit.logOdds(
                new ComparedFacts(List.of(), ComparedTrl.of(wanted, reached), NO_CODES, NO_MONEY, NO_REGION, FRESH));
    }

    private static double indicators(boolean mustHave, Verdict verdict, int count) {
        return FactFit.logOdds(new ComparedFacts(
                Collections.nCopies(count, indicator(mustHave, verdict)),
                ComparedTrl.of(null, null),
                NO_CODES,
                NO_MONEY,
                NO_REGION,
                FRESH));
    }

    private static ComparedIndicator indicator(boolean mustHave, Verdict verdict) {
        IndicatorFact wanted = new IndicatorFact("x", IndicatorOperator.GE, BigDecimal.ONE, null, null, mustHave);
        return new ComparedIndicator(wanted, null, verdict, null);
    }
}
