package org.duijie.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duijie.engine.TestModels;
import org.duijie.engine.text.MatchText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown as shared terms on the sample, judged by eye as an expert would underline it. */
class SampleTermsTest {
    private static final double PRECISION = 0.9;

    /** Shown, and no term of anything: fragments, and words of every text. */
    private static final Set<String> NO_TERMS = Set.of("运动", "电站", "判读", "灵敏度变化", "变流", "工况", "脚本", "交流", "分类");

    private static Map<String, MatchText> demands;
    private static Map<String, MatchText> outcomes;

    @BeforeAll
    static void read() throws IOException {
        demands = texts("demands.json", "description");
        outcomes = texts("outcomes.json", "abstract");
    }

    private static Map<String, MatchText> texts(String file, String content) throws IOException {
        Map<String, MatchText> texts = new HashMap<>();
        for (JsonNode record :
                new ObjectMapper().readTree(Path.of("../../deploy/sample", file).toFile())) {
            texts.put(
                    record.get("key").asText(),
                    MatchText.of(
                            record.get("title").asText(), record.path(content).asText()));
        }
        return texts;
    }

    @Test
    void nineInTenOfWhatIsShownWithProposalsAreTerms() {
        Set<String> shown = new HashSet<>();
        demands.forEach((id, text) -> {
            Profile demand = TestModels.MATCHER.demand(text, TestModels.MATCHER.embed(text));
            outcomes.values().stream()
                    .filter(outcome -> TestModels.MATCHER
                                    .score(
                                            demand,
                                            TestModels.MATCHER.outcome(outcome, TestModels.MATCHER.embed(outcome)))
                                    .score()
                            >= 0.5)
                    .forEach(outcome -> shown.addAll(TestModels.MATCHER.matchedTerms(text, outcome)));
        });

        long wrong = shown.stream().filter(NO_TERMS::contains).count();
        assertThat(shown).hasSizeGreaterThan(80);
        assertThat(1 - (double) wrong / shown.size()).isGreaterThan(PRECISION);
        assertThat(shown)
                .as("what was shown once and is no term")
                .doesNotContain(
                        "总开关", "倍额定", "只串联", "磷酸铁锂电", "次实体", "变流器采用", "热阻增加", "每簇", "单块", "单独", "范围内", "研制", "沿用", "提出",
                        "方案", "报告", "不同", "估计", "变化", "确定", "下降", "平均值", "提前");
    }

    @ParameterizedTest
    @CsvSource({
        "demand-01, outcome-17, 瞬态电流 半桥 结温",
        "demand-03, outcome-09, 锁相 阻抗 电网",
        "demand-04, outcome-13, 纹波 分流器 电能",
        "demand-05, outcome-20, 换能器 声速",
        "demand-06, outcome-28, 热源 功耗",
        "demand-06, outcome-31, 漏感 边缘磁通",
        "demand-07, outcome-11, 丝印 误报率",
        "demand-07, outcome-19, 焊点 反光",
        "demand-08, outcome-02, 热失控 磷酸铁锂",
        "demand-08, outcome-06, 过充 烟雾",
        "demand-09, outcome-14, 氮化硼 热阻",
        "demand-10, outcome-03, QRS 电极",
        "demand-11, outcome-16, 络合 废水",
        "demand-12, outcome-24, 切花 乙烯",
        "demand-13, outcome-10, 束流 吸收剂量",
    })
    void theTellingOnesAreAmongThem(String demand, String outcome, String telling) {
        assertThat(TestModels.MATCHER.matchedTerms(demands.get(demand), outcomes.get(outcome)))
                .containsAll(List.of(telling.split(" ")));
    }
}
