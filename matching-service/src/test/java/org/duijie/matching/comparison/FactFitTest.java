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

    private static double readiness(int wanted, int reached) {
        return FactFit.logOdds(new ComparedFacts(List.of(), ComparedTrl.of(wanted, reached), NO_CODES, NO_MONEY));
    }

    private static double indicators(boolean mustHave, Verdict verdict, int count) {
        IndicatorFact wanted = new IndicatorFact("x", IndicatorOperator.GE, BigDecimal.ONE, null, null, mustHave);
        ComparedIndicator one = new ComparedIndicator(wanted, null, verdict, null);
        return FactFit.logOdds(
                new ComparedFacts(Collections.nCopies(count, one), ComparedTrl.of(null, null), NO_CODES, NO_MONEY));
    }
}
