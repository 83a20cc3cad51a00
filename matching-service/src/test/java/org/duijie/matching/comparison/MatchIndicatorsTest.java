package org.duijie.matching.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.duijie.contracts.codes.IndicatorOperator;
import org.duijie.matching.subjects.IndicatorFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MatchIndicatorsTest {
    private final MatchIndicators match = new MatchIndicators();

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

        ComparedIndicator compared =
                match.compare(List.of(want), List.of(have), Matter.SAME).getFirst();

        assertThat(compared.verdict()).isEqualTo(verdict);
        assertThat(compared.reached()).as("both lines are shown").isEqualTo(have);
    }

    /** Of one name a lower and an upper bound are wanted and reached: each answers its own. */
    @Test
    void ofSeveralLinesOfOneNameTakesTheOneThatDecides() {
        IndicatorFact atLeast = fact("重量", IndicatorOperator.GE, "10", "kg");
        IndicatorFact atMost = fact("重量", IndicatorOperator.LE, "20", "kg");

        assertThat(match.compare(
                        List.of(atLeast, atMost),
                        List.of(
                                fact("重量", IndicatorOperator.GE, "12", "kg"),
                                fact("重量", IndicatorOperator.LE, "18", "kg")),
                        Matter.SAME))
                .extracting(ComparedIndicator::verdict)
                .containsExactly(Verdict.MET, Verdict.MET);
    }

    @Test
    void ofSeveralAboutTheSameThingTakesTheOneThatCanBeCompared() {
        IndicatorFact other = fact("转换效率", IndicatorOperator.EQ, "5", "mm");
        IndicatorFact full = fact("满载转换效率", IndicatorOperator.EQ, "93", "%");

        assertThat(match.compare(
                        List.of(fact("转换效率", IndicatorOperator.GE, "95", "%")), List.of(other, full), Matter.SAME))
                .singleElement()
                .satisfies(compared -> {
                    assertThat(compared.verdict())
                            .as("at full load is a condition")
                            .isEqualTo(Verdict.PROBABLY);
                    assertThat(compared.reached()).isEqualTo(full);
                });
    }

    @ParameterizedTest
    @EnumSource(names = {"SAME", "RELATED"})
    void anAngleIsNoShare(Matter matter) {
        assertThat(match.compare(
                        List.of(fact("倾斜度", IndicatorOperator.LE, "5", "°")),
                        List.of(fact("倾斜度", IndicatorOperator.EQ, "3", "%")),
                        matter))
                .extracting(ComparedIndicator::verdict)
                .containsExactly(Verdict.UNKNOWN);
    }

    private static IndicatorFact fact(String name, IndicatorOperator operator, String value, String unit) {
        return new IndicatorFact(name, operator, new BigDecimal(value), null, unit, false);
    }

    @ParameterizedTest
    @CsvSource({
        "击穿强度, GE, 15, kV/mm, 工频击穿场强, 18.2, kV/mm, MET",
        "总开关损耗增幅, LE, 5, %, 总开关能量增幅, 2.8, %, MET",
        "寿命, GE, 100000, 次, 循环寿命, 120000, 次, MET",
        "寿命, GE, 100000, 次, 循环寿命, 60000, 次, GAP",
        "焊缝漏检率, LE, 0.3, %, 焊缝缺陷召回率, 99.8, %, PROBABLY",
        "单件新增成本, LE, 8, 元, 单件成本, 6, 元, PROBABLY",
        "面内导热系数, GE, 12, W/(m·K), 法向热导率, 14, W/(m·K), UNKNOWN",
        "联锁响应时间, LE, 200, ms, 电源恢复时间, 2, ms, UNKNOWN",
        "寿命, GE, 100000, 次, 循环寿命, 12, 年, UNKNOWN"
    })
    void comparesNamesByMeaningWhereTheRecordsAreAboutTheSameMatter(
            String name,
            IndicatorOperator operator,
            BigDecimal value,
            String unit,
            String reachedName,
            BigDecimal reached,
            String reachedUnit,
            Verdict verdict) {
        IndicatorFact want = new IndicatorFact(name, operator, value, null, unit, true);
        IndicatorFact have = new IndicatorFact(reachedName, IndicatorOperator.EQ, reached, null, reachedUnit, false);

        assertThat(match.compare(List.of(want), List.of(have), Matter.SAME))
                .singleElement()
                .extracting(ComparedIndicator::verdict)
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "响应时间, LE, 200, ms, 响应时间, 2, ms, UNKNOWN",
        "误报率, LE, 1, %, 误报率, 0.5, %, UNKNOWN",
        "焊点漏检率, LE, 1, %, 焊点漏检率, 0.5, %, PROBABLY"
    })
    void betweenOtherMattersTheSameNameIsNoMatchAndNeverMet(
            String name,
            IndicatorOperator operator,
            BigDecimal value,
            String unit,
            String reachedName,
            BigDecimal reached,
            String reachedUnit,
            Verdict verdict) {
        IndicatorFact want = new IndicatorFact(name, operator, value, null, unit, true);
        IndicatorFact have = new IndicatorFact(reachedName, IndicatorOperator.EQ, reached, null, reachedUnit, false);

        assertThat(match.compare(List.of(want), List.of(have), Matter.OTHER))
                .singleElement()
                .extracting(ComparedIndicator::verdict)
                .isEqualTo(verdict);
    }

    @Test
    void betweenRelatedMattersAPersonShouldLookUnlessMostIsAnswered() {
        List<IndicatorFact> wanted = List.of(wanted("焊点漏检率", false), wanted("甲醛去除率", false), wanted("涂层附着力", false));
        IndicatorFact one = reached("焊点漏检率", "%", false);
        IndicatorFact two = reached("甲醛净化率", "%", false);

        assertThat(match.compare(wanted, List.of(one), Matter.RELATED))
                .extracting(ComparedIndicator::verdict)
                .containsExactly(Verdict.PROBABLY, Verdict.UNKNOWN, Verdict.UNKNOWN);
        assertThat(match.compare(wanted, List.of(one, two), Matter.RELATED))
                .extracting(ComparedIndicator::verdict)
                .containsExactly(Verdict.GAP, Verdict.GAP, Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Matter.class,
            names = {"SAME", "RELATED"})
    void ofOneNameInUnitsOfTwoKindsBothLinesAreShownAndNoVerdict(Matter matter) {
        IndicatorFact other = reached("击穿强度", "mm", false);

        assertThat(match.compare(List.of(wanted("击穿强度", false)), List.of(other), matter))
                .containsExactly(new ComparedIndicator(wanted("击穿强度", false), other, Verdict.UNKNOWN, null));
    }

    @Test
    void underOtherConditionsAPersonShouldLook() {
        assertThat(match.compare(
                        List.of(wanted("80% 负载效率", false)), List.of(reached("20% 负载效率", "%", false)), Matter.SAME))
                .singleElement()
                .extracting(ComparedIndicator::verdict)
                .isEqualTo(Verdict.PROBABLY);
    }

    @Test
    void takesTheNearestNameAndOneReachedLineForOneWanted() {
        IndicatorFact longer = reached("满载转换效率", "%", false);
        IndicatorFact same = reached("转换 效率", "%", false);

        assertThat(match.compare(
                        List.of(wanted("转换效率", false), wanted("满载效率", false)), List.of(longer, same), Matter.SAME))
                .extracting(ComparedIndicator::reached)
                .containsExactly(same, longer);
        assertThat(match.compare(List.of(wanted("寿命", false)), List.of(longer, same), Matter.SAME))
                .singleElement()
                .extracting(ComparedIndicator::reached)
                .isNull();
    }

    @Test
    void whatIsStatedGoesBeforeWhatTheTextSays() {
        IndicatorFact told = reached("转换效率", "%", true);
        IndicatorFact stated = reached("转换效率", "%", false);

        assertThat(match.compare(List.of(wanted("转换效率", false)), List.of(told, stated), Matter.SAME))
                .singleElement()
                .extracting(ComparedIndicator::reached)
                .isSameAs(stated);
    }

    @Test
    void aLineOfTheDemandsTextIsShownWhereSomethingAnswersIt() {
        IndicatorFact answered = wanted("甲醛去除率", true);

        assertThat(match.compare(
                        List.of(answered, wanted("防护等级", true), wanted("寿命", false)),
                        List.of(reached("甲醛净化率", "%", false)),
                        Matter.SAME))
                .extracting(one -> one.wanted().name(), ComparedIndicator::verdict)
                .containsExactly(tuple("甲醛去除率", Verdict.GAP), tuple("寿命", Verdict.UNKNOWN));
    }

    @Test
    void aBareWordOfATextIsNoAnswerToAQuestionAboutSomething() {
        assertThat(match.compare(
                        List.of(new IndicatorFact("切换时间", IndicatorOperator.LE, BigDecimal.TEN, null, "ms", true)),
                        List.of(new IndicatorFact("用时", IndicatorOperator.EQ, BigDecimal.ONE, null, "ms", false, true)),
                        Matter.SAME))
                .singleElement()
                .extracting(ComparedIndicator::verdict)
                .isEqualTo(Verdict.UNKNOWN);
    }

    private static IndicatorFact wanted(String name, boolean fromText) {
        return new IndicatorFact(name, IndicatorOperator.GE, new BigDecimal(98), null, "%", !fromText, fromText);
    }

    private static IndicatorFact reached(String name, String unit, boolean fromText) {
        return new IndicatorFact(name, IndicatorOperator.EQ, new BigDecimal(96), null, unit, false, fromText);
    }
}
