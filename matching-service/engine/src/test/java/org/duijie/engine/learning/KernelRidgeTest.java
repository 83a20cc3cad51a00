package org.duijie.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.duijie.engine.TestModels;
import org.duijie.engine.scoring.Profile;
import org.junit.jupiter.api.Test;

class KernelRidgeTest {
    private static final String[] PUMPS = {"离心泵汽蚀余量不足", "潜水泵叶轮磨损", "真空泵油雾排放", "计量泵流量漂移", "齿轮泵噪声偏大", "循环泵轴封泄漏"};
    private static final String[] CROPS = {"番茄灰霉病频发", "草莓采后软化", "水稻倒伏严重", "茶园早春霜冻", "苹果腐烂病防治", "黄瓜连作障碍"};
    private static final String[] MACHINES = {"叶片水力优化设计", "机械密封动压槽", "耐磨碳化硅涂层", "转子动平衡方法", "流量闭环控制器", "轴承振动诊断"};
    private static final String[] PLANTS = {"生防芽孢杆菌菌剂", "抗逆品种选育", "保鲜包装薄膜", "土壤微生物修复", "防霜风机布局", "叶面营养调控"};

    /** Of none of these anything was judged. */
    private static final Profile PUMP = TestModels.demand("污水泵堵塞", "");

    private static final Profile MACHINE = TestModels.outcome("叶轮流道数值模拟", "");
    private static final Profile PLANT = TestModels.outcome("植物免疫诱抗剂", "");

    /** All pairs have the same features: what decides is that machines were taken for pumps and plants for crops. */
    @Test
    void tellsOfAFreshDemandWhatWasJudgedOfSimilarOnes() {
        KernelRidge learnt = learnt(judged());

        assertThat(level(learnt, PUMP, MACHINE)).isGreaterThan(level(learnt, PUMP, PLANT) + 0.3);
    }

    /** The same pairs with the opposite judgements. */
    @Test
    void followsTheJudgementsAndNotTheTexts() {
        List<JudgedPair> turned = judged().stream()
                .map(p -> new JudgedPair(p.demandId(), p.demand(), p.outcomeId(), p.outcome(), 5 - p.level()))
                .toList();
        KernelRidge learnt = learnt(turned);

        assertThat(level(learnt, PUMP, PLANT)).isGreaterThan(level(learnt, PUMP, MACHINE) + 0.3);
    }

    @Test
    void toldTwiceAJudgementCountsLittleMore() {
        List<JudgedPair> once = judged();
        List<JudgedPair> twice = new ArrayList<>(once);
        once.forEach(p ->
                twice.add(new JudgedPair(p.demandId(), p.demand(), p.outcomeId() + "again", p.outcome(), p.level())));

        assertThat(level(learnt(twice), PUMP, MACHINE)).isCloseTo(level(learnt(once), PUMP, MACHINE), within(0.6));
    }

    /** What is told of one pair contradicts itself, so that it matters how much each judgement counts. */
    @Test
    void aJudgementOfWeightTwoCountsLikeTwo() {
        List<JudgedPair> weighted = new ArrayList<>();
        List<JudgedPair> twice = new ArrayList<>();
        for (JudgedPair p : judged()) {
            JudgedPair opposite = new JudgedPair(p.demandId(), p.demand(), p.outcomeId(), p.outcome(), 5 - p.level());
            boolean surer = p.level() == 4 && List.of(PUMPS).contains(p.demandId());
            weighted.add(
                    new JudgedPair(p.demandId(), p.demand(), p.outcomeId(), p.outcome(), p.level(), surer ? 2 : 1));
            weighted.add(opposite);
            twice.addAll(surer ? List.of(p, p, opposite) : List.of(p, opposite));
        }

        KernelRidge learnt = described(weighted);

        assertThat(level(learnt, PUMP, MACHINE)).isCloseTo(level(described(twice), PUMP, MACHINE), within(1e-4));
        assertThat(level(learnt, PUMP, MACHINE)).isGreaterThan(level(learnt, PUMP, PLANT) + 0.1);
    }

    /** With a feature that differs from pair to pair. */
    private static KernelRidge described(List<JudgedPair> pairs) {
        float[][] rows = pairs.stream()
                .map(p -> row(p.demandId().length() * 0.1f + p.outcomeId().length()))
                .toArray(float[][]::new);
        return KernelRidge.learn(pairs, rows, List.of(levels(pairs)));
    }

    /** All demands and outcomes are one here: only a feature differs. */
    @Test
    void followsAFeatureThatGoesWithTheLevel() {
        List<JudgedPair> pairs = new ArrayList<>();
        float[][] rows = new float[60][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(i % 4 * 0.1f);
            pairs.add(new JudgedPair("d", PUMP, "o" + i, MACHINE, 1 + i % 4));
        }
        KernelRidge learnt = KernelRidge.learn(pairs, rows, List.of(levels(pairs)));

        assertThat(told(learnt, PUMP, MACHINE, row(0)).value()).isCloseTo(1, within(0.2));
        assertThat(told(learnt, PUMP, MACHINE, row(0.3f)).value()).isCloseTo(4, within(0.2));
        assertThat(told(learnt, PUMP, MACHINE, row(0.3f)).ofFeatures()[1]).isCloseTo(1.5, within(0.2));
    }

    private static float[] row(float feature) {
        float[] row = new float[Standardiser.COUNT];
        row[1] = feature;
        return row;
    }

    @Test
    void saysTheSameAfterBeingWrittenAndRead() throws IOException {
        KernelRidge learnt = learnt(judged());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        learnt.write(new DataOutputStream(bytes));

        KernelRidge read = KernelRidge.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(level(read, PUMP, MACHINE)).isEqualTo(level(learnt, PUMP, MACHINE));
    }

    private static KernelRidge learnt(List<JudgedPair> pairs) {
        return KernelRidge.learn(pairs, new float[pairs.size()][Standardiser.COUNT], List.of(levels(pairs)));
    }

    private static float[] levels(List<JudgedPair> pairs) {
        float[] levels = new float[pairs.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = pairs.get(i).level();
        }
        return levels;
    }

    private static double level(KernelRidge learnt, Profile demand, Profile outcome) {
        return told(learnt, demand, outcome, row(0)).value();
    }

    private static KernelRidge.Prediction told(KernelRidge learnt, Profile demand, Profile outcome, float[] row) {
        return learnt.of(demand.embeddings().text())
                .predict(row, outcome.embeddings().text())
                .getFirst();
    }

    private static List<JudgedPair> judged() {
        List<JudgedPair> pairs = new ArrayList<>();
        judge(PUMPS, MACHINES, 4, pairs);
        judge(PUMPS, PLANTS, 1, pairs);
        judge(CROPS, PLANTS, 4, pairs);
        judge(CROPS, MACHINES, 1, pairs);
        return pairs;
    }

    private static void judge(String[] demands, String[] outcomes, int level, List<JudgedPair> pairs) {
        for (String demand : demands) {
            Profile wanted = TestModels.demand(demand, "");
            for (String outcome : outcomes) {
                pairs.add(new JudgedPair(demand, wanted, outcome, TestModels.outcome(outcome, ""), level));
            }
        }
    }
}
