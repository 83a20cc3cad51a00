package org.duijie.matching.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.duijie.contracts.codes.IndicatorOperator;
import org.duijie.matching.subjects.IndicatorFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparedIndicatorTest {

    @ParameterizedTest
    @CsvSource({
        "GE, 98, , %, EQ, 98, , %, MET",
        "GE, 98, , %, GE, 95, , %, GAP",
        "GE, 1, , kW, EQ, 2000, , W, MET",
        "LE, 5, , ms, EQ, 0.01, , s, GAP",
        "LE, 45, , 元, GE, 40, , 元, UNKNOWN",
        "GE, 1, , kW, EQ, 2, , mm, UNKNOWN",
        "BETWEEN, 10, 20, ℃, EQ, 15, , ℃, MET",
        "GE, 5, , , EQ, , , , UNKNOWN"
    })
    void comparesWhatIsWantedWithWhatIsReached(
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

        assertThat(ComparedIndicator.of(want, List.of(have)).verdict()).isEqualTo(verdict);
    }

    @Test
    void findsTheSameNameBeforeOneThatContainsIt() {
        IndicatorFact longer = reached("满载转换效率", "%");
        IndicatorFact same = reached("转换 效率", "%");

        assertThat(ComparedIndicator.of(wanted("转换效率"), List.of(longer, same)).reached())
                .isEqualTo(same);
        assertThat(ComparedIndicator.of(wanted("效率"), List.of(longer)).reached())
                .isEqualTo(longer);
        assertThat(ComparedIndicator.of(wanted("寿命"), List.of(longer, same)).reached())
                .isNull();
    }

    @Test
    void ofSeveralAboutTheSameThingTakesTheOneThatCanBeCompared() {
        IndicatorFact otherUnit = reached("转换效率", "mm");
        IndicatorFact comparable = reached("满载转换效率", "%");

        ComparedIndicator compared = ComparedIndicator.of(wanted("转换效率"), List.of(otherUnit, comparable));

        assertThat(compared.reached()).isEqualTo(comparable);
        assertThat(compared.verdict()).isEqualTo(Verdict.GAP);
        assertThat(compared.missing()).isEqualByComparingTo("2");
    }

    private static IndicatorFact wanted(String name) {
        return new IndicatorFact(name, IndicatorOperator.GE, new BigDecimal(98), null, "%", true);
    }

    private static IndicatorFact reached(String name, String unit) {
        return new IndicatorFact(name, IndicatorOperator.EQ, new BigDecimal(96), null, unit, false);
    }
}
