package org.duijie.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WantedOrToldTest {
    private static List<String> words(String text) {
        return IndicatorParser.inText(text).stream()
                .map(found -> text.substring(found.span().start(), found.span().end()))
                .toList();
    }

    private static List<Boolean> musts(String text) {
        return IndicatorParser.inText(text).stream()
                .map(found -> found.indicator().mustHave())
                .toList();
    }

    static Stream<String> notRead() {
        return DataTable.words("not-read.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("notRead")
    void whatIsNoValueOfATargetOrNotUnderstoodWholeIsLeftOut(String text) {
        assertThat(IndicatorParser.inText(text)).isEmpty();
    }

    @Test
    void thePresentStateIsNoTarget() {
        String text = "我公司现有产线良率 92%，能耗高达 1.2 kWh/kg，去年返修率超过 5%。目前节拍不超过 30 s。"
                + "需要新的工艺：良率不低于 98%，能耗比现有工艺降低 20% 以上；并把节拍缩短至 20 s 以内。";

        assertThat(words(text)).containsExactly("良率不低于 98%", "能耗比现有工艺降低 20% 以上", "节拍缩短至 20 s 以内");
    }

    @Test
    void ofATrendTheTargetIsReadAlone() {
        assertThat(IndicatorParser.inText("要求不良率由目前的 28% 降到 8%，寿命从 5 000 次提高到 10 000 次以上"))
                .extracting(
                        found -> found.indicator().name(),
                        found -> found.indicator().operator().name(),
                        found -> found.indicator().value().toPlainString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("不良率", "LE", "8"),
                        org.assertj.core.groups.Tuple.tuple("寿命", "GE", "10000"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "转换效率≥95% | false",
                "转换效率不低于 95% | false",
                "要求转换效率≥95% | true",
                "转换效率应≥95% | true",
                "转换效率不得低于 95% | true",
                "频率响应≥5 kHz | false",
                "希望转换效率不低于 95% | false",
                "要求体积小，最好转换效率≥95% | false",
                "以下指标至少满足一项：转换效率≥95% | false",
                "the efficiency must be at least 95 % | true",
                "efficiency at least 95 % | false",
                "preferably an efficiency of at least 95 % | false"
            })
    void anIndicatorIsAMustOnlyWhereTheTextDemandsIt(String text, boolean must) {
        assertThat(musts(text)).containsExactly(must);
    }

    @Test
    void aHeadingSpeaksForTheLinesBelowItUntilTheNext() {
        String text = """
            技术指标要求：
            1. 转换效率≥95%
            2. 输出纹波 5 mV
            3. 最好重量低于 2 kg
            现有产品参数：
            1. 转换效率≥90%
            2. 输出纹波 20 mV
            """;

        assertThat(words(text)).containsExactly("转换效率≥95%", "输出纹波 5 mV", "重量低于 2 kg");
        assertThat(musts(text)).containsExactly(true, true, false);
    }

    @Test
    void whatWasReachedIsReadFromThePresentStateAndIsNoMust() {
        assertThat(IndicatorParser.reachedIn("实测转换效率 96.5%，目前寿命已达到 10 000 次以上"))
                .extracting(found -> found.indicator().value().toPlainString(), found -> found.indicator()
                        .mustHave())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("96.5", false),
                        org.assertj.core.groups.Tuple.tuple("10000", false));
    }

    @Test
    void placesAreThoseOfTheTextWhateverWasFolded() {
        String text = "\uFEFF说明：线\u200b宽≤5㎜，功率≥１２㎾。";

        assertThat(words(text)).containsExactly("线\u200b宽≤5㎜", "功率≥１２㎾");
    }
}
