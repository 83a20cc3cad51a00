package org.duijie.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duijie.engine.TestModels;
import org.duijie.engine.text.MatchText;
import org.junit.jupiter.api.Test;

class MatchedTermsTest {
    @Test
    void joinsSharedPairsToTheLongestCommonRun() {
        assertThat(terms("碳化硅功率模块的动态均流", "宽禁带器件：碳化硅芯片的动态均流方法"))
                .contains("碳化硅", "动态均流")
                .doesNotContain("碳化", "化硅");
    }

    @Test
    void putsTheMostTellingFirstAndLeavesBoilerplateOut() {
        List<String> terms = terms("研究提高产品质量的磁流体密封技术", "磁流体密封技术研究，提高产品质量");

        assertThat(terms).first().asString().contains("磁流体密封");
        assertThat(terms).doesNotContain("研究", "产品", "提高");
    }

    @Test
    void doesNotBeginOrEndWithinAWord() {
        assertThat(terms("高效率电机测试台", "大功率电机封装")).contains("电机").doesNotContain("率电机");
    }

    @Test
    void joinsOnlyWhatStandsTogetherOnBothSides() {
        assertThat(terms("锂电池隔膜", "电池用锂盐与隔膜涂覆")).contains("电池", "隔膜").doesNotContain("电池隔膜");
    }

    @Test
    void givesWordsAsTheDemandWritesThem() {
        assertThat(terms("SiC MOSFET 驱动", "sic mosfet 栅极")).contains("SiC", "MOSFET");
    }

    @Test
    void givesNoBareNumbers() {
        assertThat(terms("精度 1200 以上", "寿命 1200 小时")).isEmpty();
    }

    @Test
    void givesAtMostEight() {
        String text = "硅烷、硼砂、锗片、镓矿、铟锡、铼丝、钽管、铌带、铪棒、钒渣";
        assertThat(terms(text, text.replace('、', '与'))).hasSize(8);
    }

    @Test
    void findsNothingInEmptyTexts() {
        assertThat(terms("", "碳化硅")).isEmpty();
        assertThat(terms("碳化硅", "")).isEmpty();
    }

    @Test
    void namesTheSameOfAnOutcomeWhoseProfileIsKnown() {
        MatchText demand = MatchText.of("碳化硅功率模块的动态均流", "SiC MOSFET 并联时电流不均衡度不超过 8%");
        MatchText outcome = MatchText.of("宽禁带器件：碳化硅芯片的动态均流方法", "适用于 sic mosfet，电流不均衡度降到 6%");

        assertThat(TestModels.MATCHER.matchedTerms(
                        demand, outcome, TestModels.outcome(outcome.title(), "适用于 sic mosfet，电流不均衡度降到 6%")))
                .isNotEmpty()
                .isEqualTo(TestModels.MATCHER.matchedTerms(demand, outcome));
    }

    private static List<String> terms(String demand, String outcome) {
        return TestModels.MATCHER.matchedTerms(MatchText.of(demand, ""), MatchText.of(outcome, ""));
    }
}
