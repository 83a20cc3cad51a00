package org.duijie.matching.subjects;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.duijie.contracts.codes.IndicatorOperator;
import org.junit.jupiter.api.Test;

class IndicatorFactsTest {
    private static final IndicatorFact STATED =
            new IndicatorFact("综合误差（绝对值）", IndicatorOperator.LE, new BigDecimal("0.5"), null, "%", true);

    @Test
    void whatTheTextSaysBesideTheDataIsKeptAndIsNoMust() {
        List<IndicatorFact> all = IndicatorFacts.wanted(List.of(STATED), "要求响应时间不超过 20 ms，综合误差不超过 ±0.5%。");

        assertThat(all).first().isEqualTo(STATED);
        assertThat(all.subList(1, all.size()))
                .as("the error is stated as data already")
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.name()).isEqualTo("响应时间");
                    assertThat(told.value()).isEqualByComparingTo("20");
                    assertThat(told.fromText()).isTrue();
                    assertThat(told.mustHave()).isFalse();
                });
    }

    @Test
    void ofAnOutcomeCountsWhatItReachedAndTheSameFigureInAnotherUnitCountsOnce() {
        IndicatorFact stated =
                new IndicatorFact("识别时间", IndicatorOperator.LE, new BigDecimal("0.085"), null, "s", false);

        assertThat(IndicatorFacts.reached(List.of(stated), "样机识别时间 85 ms，循环寿命达到 12 万次。"))
                .extracting(IndicatorFact::name)
                .containsExactly("识别时间", "循环寿命");
    }

    @Test
    void theSameFigureOfAnotherThingIsKept() {
        IndicatorFact stated = new IndicatorFact("转换效率", IndicatorOperator.GE, new BigDecimal("95"), null, "%", false);

        assertThat(IndicatorFacts.reached(List.of(stated), "检出率达到 95%，召回率达到 95%。"))
                .extracting(IndicatorFact::name)
                .containsExactly("转换效率", "检出率", "召回率");
    }

    @Test
    void bothBoundsOfOneNameAreKeptAndWhatIsSaidTwiceOnce() {
        assertThat(IndicatorFacts.wanted(List.of(), "工作温度不低于 -40 ℃。工作温度不高于 85 ℃。工作温度不高于 85 ℃。"))
                .extracting(IndicatorFact::operator)
                .containsExactly(IndicatorOperator.GE, IndicatorOperator.LE);
    }

    @Test
    void aTextWithoutEndOrWithoutWordsAddsNothingWithoutBound() {
        assertThat(IndicatorFacts.wanted(List.of(STATED), null)).containsExactly(STATED);
        assertThat(IndicatorFacts.reached(List.of(), many())).hasSizeLessThanOrEqualTo(40);
    }

    @Test
    void whatWasKeptBeforeTextsWereReadIsStatedAsData() {
        Facts kept = FactsColumn.FORM.convertToEntityAttribute(
                "{\"indicators\":[{\"name\":\"综合误差\",\"operator\":\"LE\",\"value\":0.5,\"unit\":\"%\",\"mustHave\":true}]}");

        assertThat(kept.indicators())
                .containsExactly(
                        new IndicatorFact("综合误差", IndicatorOperator.LE, new BigDecimal("0.5"), null, "%", true, false));
        assertThat(FactsColumn.FORM.convertToEntityAttribute(FactsColumn.FORM.convertToDatabaseColumn(kept)))
                .isEqualTo(kept);
    }

    private static String many() {
        StringBuilder text = new StringBuilder();
        for (int value = 2; value < 90; value++) {
            text.append("第")
                    .append((char) ('一' + value))
                    .append("段转换效率达到 ")
                    .append(value)
                    .append("%。");
        }
        return text.toString();
    }
}
