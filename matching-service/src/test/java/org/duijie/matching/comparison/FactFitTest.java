package org.duijie.matching.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.duijie.contracts.codes.IndicatorOperator;
import org.duijie.matching.subjects.Facts;
import org.duijie.matching.subjects.IndicatorFact;
import org.junit.jupiter.api.Test;

class FactFitTest {
    private static final SharedCodes NO_CODES = new SharedCodes(List.of(), List.of());
    private static final ComparedMoney NO_MONEY = ComparedMoney.of(null, null);

    @Test
    void whatStatesNothingSpeaksNeitherForNorAgainst() {
        assertThat(FactFit.logOdds(ComparedFacts.of(Facts.UNKNOWN, Facts.UNKNOWN)))
                .isZero();
    }

    @Test
    void aMissedMustHaveSpeaksAgainstAndAMetOneFor() {
        assertThat(indicators(true, Verdict.GAP, 1)).isLessThan(indicators(false, Verdict.GAP, 1));
        assertThat(indicators(false, Verdict.GAP, 1)).isNegative();
        assertThat(indicators(true, Verdict.MET, 1)).isPositive();
        assertThat(indicators(true, Verdict.UNKNOWN, 1)).isZero();
    }

    @Test
    void everyMissingStepOfReadinessSpeaksAgainst() {
        assertThat(readiness(7, 5)).isCloseTo(2 * readiness(7, 6), within(1e-9));
        assertThat(readiness(7, 8)).isPositive();
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
                NO_MONEY);

        assertThat(FactFit.parts(facts)).containsOnlyKeys("indicators", "trl", "codes");
        assertThat(FactFit.parts(facts).get("trl")).isNegative();
        assertThat(sum(facts)).isCloseTo(FactFit.logOdds(facts), within(1e-9));
    }

    @Test
    void partsAddUpToTheLogOddsWhereTheirSumIsBounded() {
        ComparedFacts facts = new ComparedFacts(
                Collections.nCopies(20, indicator(true, Verdict.MET)), ComparedTrl.of(7, 5), NO_CODES, NO_MONEY);

        assertThat(sum(facts)).isCloseTo(0.7, within(1e-9));
        assertThat(FactFit.parts(facts).get("trl")).isNegative();
    }

    @Test
    void whatSaysNothingIsNoPart() {
        assertThat(FactFit.parts(ComparedFacts.of(Facts.UNKNOWN, Facts.UNKNOWN)))
                .isEmpty();
    }

    private static double sum(ComparedFacts facts) {
        return FactFit.parts(facts).values().stream().mapToDouble(part -> part).sum();
    }

    private static double readiness(int wanted, int reached) {
        return FactFit.logOdds(new ComparedFacts(List.of(), ComparedTrl.of(wanted, reached), NO_CODES, NO_MONEY));
    }

    private static double indicators(boolean mustHave, Verdict verdict, int count) {
        return FactFit.logOdds(new ComparedFacts(
                Collections.nCopies(count, indicator(mustHave, verdict)),
                ComparedTrl.of(null, null),
                NO_CODES,
                NO_MONEY));
    }

    private static ComparedIndicator indicator(boolean mustHave, Verdict verdict) {
        IndicatorFact wanted = new IndicatorFact("x", IndicatorOperator.GE, BigDecimal.ONE, null, null, mustHave);
        return new ComparedIndicator(wanted, null, verdict, null);
    }
}
