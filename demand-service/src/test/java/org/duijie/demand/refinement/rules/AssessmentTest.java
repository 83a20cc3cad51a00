package org.duijie.demand.refinement.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.duijie.demand.demands.DemandContent;
import org.duijie.records.json.StrictJson;
import org.junit.jupiter.api.Test;

class AssessmentTest {
    private static final String FULL = """
            {"title": "高精度直流电源", "summary": "降低满载纹波",
             "description": "现有直流电源在满载且环境温度 40 ℃ 时输出纹波为 20 mV，下游设备要求不大于 5 mV，需要新的滤波方案。",
             "currentState": "现有纹波为 20 mV，退货率 3%", "alreadyTried": "加大电容，体积超限",
             "companyBrings": "产线与样机，全年可测试",
             "indicators": [
               {"name": "输出纹波", "operator": "LE", "value": 5, "unit": "mV", "testMethod": "满载示波器法", "mustHave": true},
               {"name": "体积", "operator": "LE", "value": 30, "unit": "立方厘米", "testMethod": "卡尺", "mustHave": true}],
             "technologyField": "ELECTRONICS_INFORMATION", "wantedTrl": 6, "validUntil": "2027-06-30",
             "budget": {"negotiable": true}, "cooperationModes": ["DEVELOPMENT"], "wantedIpArrangement": "共有"}
            """;

    private static Assessment of(String json) {
        return Assessment.of(read(json));
    }

    private static DemandContent read(String json) {
        try {
            return StrictJson.read(
                    new java.io.ByteArrayInputStream(json.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                    DemandContent.class);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Test
    void aDemandThatAnswersEverythingHasAHundred() {
        Assessment found = of(FULL);

        assertThat(found.score()).isEqualTo(100);
        assertThat(found.open()).isEmpty();
        assertThat(found.risks()).isEmpty();
    }

    @Test
    void thePartsAddUpToAHundredPointsAndToTheScore() {
        Assessment found = of("{\"title\": \"电源\", \"currentState\": \"现有电源满载效率只有 91%\"}");

        assertThat(found.parts().stream().mapToInt(Assessment.PartScore::of).sum())
                .isEqualTo(100);
        assertThat(found.parts().stream().mapToInt(Assessment.PartScore::points).sum())
                .isEqualTo(found.score())
                .isPositive();
    }

    @Test
    void everyQuestionAndRiskIsThereInBothLanguages() {
        List<Question> open =
                of("{\"title\": \"电源\", \"description\": \"性能高,采购\"}").open();

        assertThat(open).hasSameSizeAs(Question.ALL).allSatisfy(question -> assertThat(question.text(Locale.CHINESE))
                .isNotBlank()
                .isNotEqualTo(question.text(Locale.ENGLISH)));
        assertThat(of("{\"title\": \"电源\", \"description\": \"性能高,采购\"}").risks())
                .extracting(Risk::tag)
                .containsExactly("VAGUE_WORDS", "FINISHED_PRODUCT");
    }

    @Test
    void aFigureBesideAVagueWordMakesItMeasurable() {
        assertThat(of("{\"title\": \"a\", \"description\": \"效率高于95%,效率高效率\"}").risks())
                .extracting(Risk::found)
                .containsExactly(List.of("效率高", "高效率"));
        assertThat(of("{\"title\": \"a\", \"description\": \"效率高于95%\"}").risks())
                .isEmpty();
    }
}
