package org.duijie.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.duijie.contracts.Indicator;
import org.duijie.contracts.codes.IndicatorOperator;
import org.duijie.contracts.demands.Requirement;
import org.duijie.indicators.IndicatorMeaning.Likeness;
import org.duijie.indicators.IndicatorMeaning.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorMeaningTest {
    /** As matching-service takes them. */
    private static final double SAME = 0.66;

    private static final double SIMILAR = 0.45;

    static Stream<Arguments> pairs() {
        return DataTable.read("same-meaning.tsv").stream().map(row -> Arguments.of(row.toArray()));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void tellsNamesOfTheSameThingFromOthers(String one, String unit, String other, String otherUnit, String judged) {
        Likeness likeness = meaning(one, unit).likenessTo(meaning(other, otherUnit));

        assertThat(said(likeness)).as("%s", likeness).isEqualTo(judged);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void saysTheSameTheOtherWayRound(String one, String unit, String other, String otherUnit, String judged) {
        assertThat(meaning(other, otherUnit).likenessTo(meaning(one, unit)))
                .isEqualTo(meaning(one, unit).likenessTo(meaning(other, otherUnit)));
    }

    private static String said(Likeness likeness) {
        boolean same = likeness.sameHead() && !likeness.oneIsAChange() && likeness.scale() == Scale.SAME;
        if (likeness.scale() == Scale.OTHER || likeness.value() < SIMILAR) {
            return "OTHER";
        }
        return same && likeness.value() >= SAME ? "SAME" : "SIMILAR";
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "()", "（）", "值", "的", "12345", "%%%", "((((", "𠀀𠀁", "e\u0301\u0301\u0301"})
    void findsNothingInANameThatSaysNothing(String name) {
        Likeness likeness = meaning(name, "%").likenessTo(meaning("转换效率", "%"));

        assertThat(likeness.value()).isBetween(0.0, SIMILAR);
        assertThat(meaning(name, null).likenessTo(meaning(null, null)).value()).isBetween(0.0, 1.0);
    }

    @Test
    void aLongNameTakesNoLongerThanAShortOne() {
        IndicatorMeaning endless = meaning("误差".repeat(50_000) + "(".repeat(50_000), "%");

        assertThat(endless.likenessTo(endless).value()).isBetween(0.0, 1.0);
    }

    @Test
    void everyWordHasOneMeaning() {
        List<String> words = DataTable.read("measure-words.tsv").stream()
                .flatMap(row -> Stream.of(row.getFirst().split("\\|")))
                .toList();

        assertThat(words).doesNotHaveDuplicates().doesNotContain("");
    }

    private static IndicatorMeaning meaning(String name, String unit) {
        return IndicatorMeaning.of(indicator(name, unit));
    }

    private static Indicator indicator(String name, String unit) {
        return new Requirement(name, IndicatorOperator.EQ, BigDecimal.ONE, null, unit, null, false);
    }
}
