package org.duijie.matching.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.codes.IndicatorOperator;
import org.duijie.contracts.demands.DemandState;
import org.duijie.contracts.demands.DemandStateBuilder;
import org.duijie.contracts.demands.Requirement;
import org.duijie.contracts.outcomes.Achievement;
import org.duijie.contracts.outcomes.OutcomeState;
import org.duijie.contracts.outcomes.OutcomeStateBuilder;
import org.duijie.engine.text.MatchText;
import org.junit.jupiter.api.Test;

class RecordTextsTest {
    @Test
    void readsADemandsDescriptionStateIndicatorsAndKeywords() {
        List<Requirement> indicators = List.of(
                new Requirement("漏检率", IndicatorOperator.LE, new BigDecimal("0.5"), null, "%", null, true),
                new Requirement("工作温度", IndicatorOperator.BETWEEN, BigDecimal.ZERO, BigDecimal.TEN, "℃", null, false));

        MatchText text = RecordTexts.of(demand("标题", "描述", "现状", indicators));

        assertThat(text).isEqualTo(new MatchText("标题", "描述\n现状\n漏检率 ≤0.5 %；工作温度 0～10 ℃\n视觉 检测\n附件文本", "摘要"));
    }

    @Test
    void readsTheSummaryWhereThatIsAllThereIs() {
        MatchText text = RecordTexts.of(demand("标题", "描述", null, List.of()).summaryOnly());

        assertThat(text.full()).isEqualTo("摘要");
    }

    @Test
    void readsAnOutcomesAbstractPointsIndicatorsAndKeywords() {
        Achievement reached = new Achievement("精度", IndicatorOperator.EQ, new BigDecimal("99"), null, null, null, null);

        MatchText text = RecordTexts.of(outcome(reached));

        assertThat(text).isEqualTo(MatchText.of("成果", "摘要文\n创新一\n创新二\n精度 =99\n视觉"));
    }

    private static DemandState demand(String title, String description, String state, List<Requirement> indicators) {
        return DemandStateBuilder.builder()
                .id(UUID.randomUUID())
                .version(1)
                .title(title)
                .summary("摘要")
                .description(description)
                .currentState(state)
                .attachmentText("附件文本")
                .indicators(indicators)
                .ipcCodes(List.of())
                .keywords(List.of("视觉", "检测"))
                .cooperationModes(List.of())
                .build();
    }

    private static OutcomeState outcome(Achievement reached) {
        return OutcomeStateBuilder.builder()
                .id(UUID.randomUUID())
                .version(1)
                .title("成果")
                .abstractText("摘要文")
                .innovationPoints(List.of("创新一", "创新二"))
                .indicators(List.of(reached))
                .keywords(List.of("视觉"))
                .trl(5)
                .build();
    }
}
