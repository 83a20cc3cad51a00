package org.duijie.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.assertj.core.data.Percentage;
import org.duijie.contracts.codes.IndicatorOperator;
import org.duijie.contracts.demands.Requirement;

class IndicatorPropertiesTest {
    private static final List<List<String>> SAME_KIND = List.of(
            List.of("W", "kW", "MW", "千瓦"),
            List.of("mm", "μm", "米", "km"),
            List.of("Pa", "MPa", "bar"),
            List.of("℃", "K", "℉"),
            List.of("g/cm³", "kg/m³"),
            List.of("元/吨", "元/kg"),
            List.of("%", "ppm", "‰"));

    @Provide
    Arbitrary<String> technicalText() {
        return Arbitraries.of(
                        "≥", "±", "5", "10^", "-", "~", "千分之", "五", "万", "kW", "℃", "从", "降到", "以下", "(", "/", "m", "²",
                        "·", "e9", "×", "，", " ", "效率", "点", ".")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    @Property
    void noTextMakesTheParserFail(@ForAll String text) {
        assertThat(IndicatorParser.inText(text)).allMatch(found -> isInside(found, text));
    }

    @Property
    void noTechnicalTextMakesTheParserFail(@ForAll("technicalText") String text) {
        assertThat(IndicatorParser.inText(text)).allMatch(found -> isInside(found, text));
    }

    @Property
    void noUnitMakesTheUnitsFail(@ForAll String unit) {
        assertThat(Units.comparable(unit, unit)).isTrue();
        assertThat(Units.comparable(unit, "%"))
                .isEqualTo(Units.convert(BigDecimal.ONE, unit, "%").isPresent());
    }

    @Provide
    Arbitrary<Requirement> written() {
        Arbitrary<IndicatorOperator> operators = Arbitraries.of(IndicatorOperator.class);
        Arbitrary<BigDecimal> values = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("99999"))
                .ofScale(3);
        Arbitrary<String> units = Arbitraries.of("%", "kW", "mm", "°C", "g/cm³", "W/(m·K)", "元/t", "次");
        return Combinators.combine(operators, values, units)
                .as((operator, value, unit) -> new Requirement(
                        "效率",
                        operator,
                        value,
                        operator == IndicatorOperator.BETWEEN ? value.add(BigDecimal.ONE) : null,
                        unit,
                        null,
                        true));
    }

    @Property
    void whatIsWrittenInSignsIsReadAsItWas(@ForAll("written") Requirement indicator) {
        String value = indicator.value().toPlainString();
        String text = "效率"
                + switch (indicator.operator()) {
                    case EQ -> "=" + value;
                    case LT -> "<" + value;
                    case LE -> "≤" + value;
                    case GE -> "≥" + value;
                    case GT -> ">" + value;
                    case BETWEEN -> value + "~" + indicator.upperValue().toPlainString();
                }
                + " " + indicator.unit();

        List<FoundIndicator> found = IndicatorParser.inText(text);

        boolean countedOnly =
                indicator.operator() == IndicatorOperator.EQ && indicator.unit().equals("次");
        if (countedOnly) {
            assertThat(found).as("a bare count is no indicator").isEmpty();
            return;
        }
        assertThat(found).hasSize(1);
        Requirement read = found.getFirst().indicator();
        assertThat(read.operator()).isEqualTo(indicator.operator());
        assertThat(read.value()).isEqualByComparingTo(indicator.value());
        assertThat(read.unit()).isEqualTo(indicator.unit());
        assertThat(IndicatorComparison.compare(indicator, read)).isEqualTo(new IndicatorComparison.Met());
    }

    @Property
    void aNumberInGroupsIsReadWholeOrNotAtAll(
            @ForAll @IntRange(min = 1, max = 999_999_999) int number,
            @ForAll("separators") String separator,
            @ForAll @IntRange(min = 2, max = 4) int digits) {
        StringBuilder written = new StringBuilder(String.valueOf(number));
        for (int place = written.length() - digits; place > 0; place -= digits) {
            written.insert(place, separator);
        }

        List<FoundIndicator> found = IndicatorParser.inText("循环寿命≥" + written + "次");

        assertThat(found).allSatisfy(one -> assertThat(one.indicator().value())
                .as(written.toString())
                .isEqualByComparingTo(new BigDecimal(number)));
        if (digits == 3 && List.of(",", " ", "\u00a0", "\u2009", "\u202f").contains(separator)) {
            assertThat(found).as(written.toString()).hasSize(1);
        }
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of(",", " ", "\u00a0", "\u2009", "\u202f", "\u3000", "，", "、", "'", "_", "/", ";", ":");
    }

    @Property
    void aPowerOfTenIsReadHoweverItIsWritten(
            @ForAll @IntRange(min = 1, max = 99) int tenths,
            @ForAll @IntRange(min = 1, max = 12) int power,
            @ForAll("powers") String form) {
        String raised = String.valueOf(power)
                .chars()
                .mapToObj(digit -> String.valueOf("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0')))
                .collect(Collectors.joining());
        BigDecimal value = new BigDecimal(tenths).movePointLeft(1);
        String written =
                value.toPlainString() + form.replace("P", String.valueOf(power)).replace("S", raised);

        List<FoundIndicator> found = IndicatorParser.inText("漏率≤" + written + " Pa·m³/s");

        assertThat(found).as(written).hasSize(1);
        assertThat(found.getFirst().indicator().value()).isEqualByComparingTo(value.scaleByPowerOfTen(-power));
    }

    @Provide
    Arbitrary<String> powers() {
        return Arbitraries.of("×10⁻S", "×10^-P", "x10^-P", "*10**-P", "×10^(-P)", "×10^{-P}", " × 10-P", "E-P", "e-P");
    }

    @Provide
    Arbitrary<List<String>> unitsOfOneKind() {
        return Arbitraries.of(SAME_KIND)
                .flatMap(kind -> Arbitraries.of(kind).list().ofSize(2));
    }

    @Property
    void aConversionThereAndBackChangesNothing(
            @ForAll @BigRange(min = "0.001", max = "1000000") @Scale(3) BigDecimal value,
            @ForAll("unitsOfOneKind") List<String> units) {
        BigDecimal there =
                Units.convert(value, units.getFirst(), units.getLast()).orElseThrow();

        BigDecimal back =
                Units.convert(there, units.getLast(), units.getFirst()).orElseThrow();

        assertThat(back).isCloseTo(value, Percentage.withPercentage(0.000001));
    }

    @Property
    void aReachedLengthIsComparedWithTheDemandedOneWhateverTheUnits(
            @ForAll @BigRange(min = "0.001", max = "1000") @Scale(3) BigDecimal millimetres,
            @ForAll @BigRange(min = "0.001", max = "1000000") @Scale(3) BigDecimal micrometres) {
        BigDecimal over = micrometres.movePointLeft(3).subtract(millimetres);

        var atMost = IndicatorComparison.compare(
                length(IndicatorOperator.LE, millimetres, "mm"), length(IndicatorOperator.EQ, micrometres, "μm"));
        var atLeast = IndicatorComparison.compare(
                length(IndicatorOperator.GE, millimetres, "mm"), length(IndicatorOperator.EQ, micrometres, "μm"));

        assertMissedBy(atMost, over);
        assertMissedBy(atLeast, over.negate());
    }

    private static void assertMissedBy(IndicatorComparison.Result result, BigDecimal missing) {
        if (missing.signum() <= 0) {
            assertThat(result).isEqualTo(new IndicatorComparison.Met());
        } else {
            assertThat(result).isInstanceOfSatisfying(IndicatorComparison.Gap.class, gap -> {
                assertThat(gap.distance()).isCloseTo(missing, Percentage.withPercentage(0.000001));
                assertThat(gap.unit()).isEqualTo("mm");
            });
        }
    }

    private static Requirement length(IndicatorOperator operator, BigDecimal value, String unit) {
        return new Requirement("外径", operator, value, null, unit, null, true);
    }

    private static boolean isInside(FoundIndicator found, String text) {
        return found.span().start() >= 0
                && found.span().start() < found.span().end()
                && found.span().end() <= text.length();
    }
}
