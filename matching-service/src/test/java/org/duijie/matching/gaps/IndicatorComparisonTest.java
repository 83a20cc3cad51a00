package org.duijie.matching.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.duijie.contracts.codes.IndicatorOperator;
import org.duijie.matching.subjects.IndicatorFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "GE, 98, , %, EQ, 98, , %, MET",
        "GE, 98, , %, GE, 98.1, , %, MET",
        "GE, 98, , %, GE, 95, , %, GAP",
        "GT, 98, , %, EQ, 98, , %, GAP",
        "LE, 0.10, , K/W, EQ, 0.1, , K/W, MET",
        "LE, 0.1, , K/W, LE, 0.2, , K/W, GAP",
        "LT, 5, , ms, EQ, 4, , ms, MET",
        "LE, 45, , 元, GE, 40, , 元, UNKNOWN",
        "GE, 1, , kW, EQ, 2000, , W, UNKNOWN",
        "GE, 1, , k W, EQ, 2, , KW, MET",
        "BETWEEN, 10, 20, ℃, EQ, 15, , ℃, MET",
        "BETWEEN, 10, 20, ℃, BETWEEN, 12, 25, ℃, GAP",
        "GE, 5, , , BETWEEN, 6, 8, , MET",
        "EQ, 3, , , EQ, 3.0, , , MET",
        "GE, 5, , , EQ, , , , UNKNOWN"
    })
    void comparesNumbersOfOneUnit(
            IndicatorOperator wantedOperator,
            BigDecimal wanted,
            BigDecimal wantedUpper,
            String wantedUnit,
            IndicatorOperator reachedOperator,
            BigDecimal reached,
            BigDecimal reachedUpper,
            String reachedUnit,
            Verdict verdict) {
        IndicatorFact want = new IndicatorFact("x", wantedOperator, wanted, wantedUpper, wantedUnit, true);
        IndicatorFact have = new IndicatorFact("x", reachedOperator, reached, reachedUpper, reachedUnit, false);

        assertThat(IndicatorComparison.compare(want, have)).isEqualTo(verdict);
    }

    @Test
    void findsTheSameNameBeforeOneThatContainsIt() {
        IndicatorFact longer = named("满载转换效率");
        IndicatorFact same = named("转换 效率");

        assertThat(IndicatorComparison.counterpart(named("转换效率"), List.of(longer, same)))
                .contains(same);
        assertThat(IndicatorComparison.counterpart(named("效率"), List.of(longer)))
                .contains(longer);
        assertThat(IndicatorComparison.counterpart(named("寿命"), List.of(longer, same)))
                .isEmpty();
    }

    private static IndicatorFact named(String name) {
        return new IndicatorFact(name, IndicatorOperator.EQ, BigDecimal.ONE, null, null, false);
    }
}
