package org.duijie.records.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.duijie.contracts.codes.IndicatorOperator;
import org.duijie.contracts.demands.Requirement;
import org.duijie.records.problems.Violation;
import org.junit.jupiter.api.Test;

class IndicatorRulesTest {

    @Test
    void takesAnIndicatorWithANameAnOperatorAndItsValues() {
        assertThat(findings(indicator("输出纹波", IndicatorOperator.LE, "5", null))).isEmpty();
        assertThat(findings(indicator("输出电压", IndicatorOperator.BETWEEN, "1", "2")))
                .isEmpty();
        assertThat(findings(indicator("输出电压", IndicatorOperator.BETWEEN, "2", "2.0")))
                .isEmpty();
    }

    @Test
    void namesAllThatIsMissing() {
        assertThat(findings(indicator(" ", null, null, null)))
                .containsExactly(
                        "indicators[0].name required",
                        "indicators[0].operator required",
                        "indicators[0].value required");
    }

    @Test
    void asksForASecondValueWithBetweenAlone() {
        assertThat(findings(indicator("a", IndicatorOperator.BETWEEN, "2", null)))
                .containsExactly("indicators[0].upperValue required");
        assertThat(findings(indicator("a", IndicatorOperator.BETWEEN, "2", "1")))
                .containsExactly("indicators[0].upperValue too-small");
        assertThat(findings(indicator("a", IndicatorOperator.LE, "2", "3")))
                .containsExactly("indicators[0].upperValue pattern");
    }

    @Test
    void namesTheTextThatIsTooLongAndTheIndicatorItStandsIn() {
        Requirement tooLong = new Requirement(
                "名".repeat(121), IndicatorOperator.EQ, BigDecimal.ONE, null, "u".repeat(41), "t".repeat(501), true);
        Requirement atTheLimit = new Requirement(
                "名".repeat(120), IndicatorOperator.EQ, BigDecimal.ONE, null, "u".repeat(40), "t".repeat(500), true);

        assertThat(findings(atTheLimit, tooLong))
                .containsExactly(
                        "indicators[1].name too-long",
                        "indicators[1].unit too-long",
                        "indicators[1].testMethod too-long");
    }

    private static List<String> findings(Requirement... indicators) {
        return IndicatorRules.check(List.of(indicators)).stream()
                .map(IndicatorRulesTest::words)
                .toList();
    }

    private static String words(Violation violation) {
        return violation.field() + " " + violation.code();
    }

    private static Requirement indicator(String name, IndicatorOperator operator, String value, String upper) {
        return new Requirement(name, operator, number(value), number(upper), null, null, true);
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
