package org.duijie.matching.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.matching.TestModels;
import org.duijie.matching.scoring.Profile;
import org.junit.jupiter.api.Test;

class LevelSurfaceTest {
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
        LevelSurface learnt = learnt(judged());

        assertThat(fits(learnt, PUMP, MACHINE)).isGreaterThan(fits(learnt, PUMP, PLANT) + 0.1);
    }

    /** The same pairs with the opposite judgements. */
    @Test
    void followsTheJudgementsAndNotTheTexts() {
        List<JudgedPair> turned = judged().stream()
                .map(p -> new JudgedPair(p.demandId(), p.demand(), p.outcomeId(), p.outcome(), 5 - p.level()))
                .toList();
        LevelSurface learnt = learnt(turned);

        assertThat(fits(learnt, PUMP, PLANT)).isGreaterThan(fits(learnt, PUMP, MACHINE) + 0.1);
    }

    @Test
    void toldTwiceAJudgementCountsLittleMore() {
        List<JudgedPair> once = judged();
        List<JudgedPair> twice = new ArrayList<>(once);
        once.forEach(p ->
                twice.add(new JudgedPair(p.demandId(), p.demand(), p.outcomeId() + "again", p.outcome(), p.level())));

        assertThat(fits(learnt(twice), PUMP, MACHINE)).isCloseTo(fits(learnt(once), PUMP, MACHINE), within(0.2));
    }

    @Test
    void followsAFeatureThatGoesWithTheLevel() {
        LevelSurface learnt = byFeature();

        assertThat(new LearnedScore(0, ofFeature(learnt, 0)).level()).isEqualTo(PairingLevel.NONE);
        assertThat(new LearnedScore(0, ofFeature(learnt, 0.3f)).level()).isEqualTo(PairingLevel.STRONG);
    }

    @Test
    void givesChancesEvenFarFromAllThatWasJudged() {
        for (float far : new float[] {-1_000, 1_000}) {
            double[] told = ofFeature(byFeature(), far);

            assertThat(Arrays.stream(told).boxed())
                    .allSatisfy(one -> assertThat(one).isBetween(0.0, 1.0));
            assertThat(Arrays.stream(told).sum()).isCloseTo(1, within(1e-9));
        }
    }

    /** All demands and outcomes are one here: only a feature differs. */
    private static LevelSurface byFeature() {
        List<JudgedPair> pairs = new ArrayList<>();
        float[][] rows = new float[60][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(i % 4 * 0.1f);
            pairs.add(new JudgedPair("d", PUMP, "o" + i, MACHINE, 1 + i % 4));
        }
        return LevelSurface.learn(pairs, rows);
    }

    private static double[] ofFeature(LevelSurface learnt, float feature) {
        return learnt.of(PUMP.meaning().text())
                .probabilities(row(feature), MACHINE.meaning().text());
    }

    private static float[] row(float feature) {
        float[] row = new float[Scaling.COUNT];
        row[1] = feature;
        return row;
    }

    @Test
    void saysTheSameAfterBeingWrittenAndRead() throws IOException {
        LevelSurface learnt = learnt(judged());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        learnt.write(new DataOutputStream(bytes));

        LevelSurface read = LevelSurface.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(probabilities(read, PUMP, MACHINE)).isEqualTo(probabilities(learnt, PUMP, MACHINE));
    }

    private static LevelSurface learnt(List<JudgedPair> pairs) {
        return LevelSurface.learn(pairs, new float[pairs.size()][Scaling.COUNT]);
    }

    private static double[] probabilities(LevelSurface learnt, Profile demand, Profile outcome) {
        return learnt.of(demand.meaning().text())
                .probabilities(new float[Scaling.COUNT], outcome.meaning().text());
    }

    private static double fits(LevelSurface learnt, Profile demand, Profile outcome) {
        double[] told = probabilities(learnt, demand, outcome);
        return told[2] + told[3];
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
