package org.duijie.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.engine.TestModels;
import org.duijie.engine.scoring.Profile;
import org.junit.jupiter.api.Test;

class LearnedModelTest {
    private static final String[] SUBJECTS = {"锂电池热失控预警", "月季鲜切花保鲜", "污水处理膜材料", "焊接机器人视觉"};
    private final List<JudgedPair> pairs = pairs();

    @Test
    void givesTheSameForTheSamePairsAndSeed() {
        LearnedModel one = LearnedModel.train(TestModels.MATCHER, pairs, 3);
        LearnedModel other = LearnedModel.train(TestModels.MATCHER, pairs, 3);

        assertThat(one.toBytes()).isEqualTo(other.toBytes());
        assertThat(told(one)).isDeepEqualTo(told(other));
    }

    @Test
    void isTheSameAfterBeingWrittenAndRead() {
        LearnedModel model = LearnedModel.train(TestModels.MATCHER, pairs, 3);

        LearnedModel read = LearnedModel.fromBytes(model.toBytes(), TestModels.MATCHER);

        assertThat(told(read)).isDeepEqualTo(told(model));
        assertThat(read.pairs()).isEqualTo(pairs.size());
        JudgedPair learnt = pairs.getFirst();
        assertThat(read.knows(learnt.demandId(), learnt.outcomeId(), learnt.level()))
                .isTrue();
        assertThat(read.knows(learnt.demandId(), learnt.outcomeId(), 5 - learnt.level()))
                .as("it learnt another level of it")
                .isFalse();
        assertThat(read.knows(learnt.demandId(), "nobody's", learnt.level())).isFalse();
    }

    @Test
    void refusesBytesThatAreNoModel() {
        assertThatThrownBy(() -> LearnedModel.fromBytes(new byte[] {1, 2, 3, 4, 5}, TestModels.MATCHER))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("not a learnt model");
    }

    @Test
    void refusesAModelOfAnotherForm() {
        byte[] model = LearnedModel.train(TestModels.MATCHER, pairs, 3).toBytes();
        model[3]++;

        assertThatThrownBy(() -> LearnedModel.fromBytes(model, TestModels.MATCHER))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("another format");
    }

    @Test
    void givesProbabilitiesThatAddUpToOne() {
        for (double[] one : told(LearnedModel.train(TestModels.MATCHER, pairs, 3))) {
            assertThat(one[1] + one[2] + one[3] + one[4]).isBetween(0.9999, 1.0001);
            assertThat(one[0]).isBetween(0.0, 1.0);
        }
    }

    @Test
    void takesTheMedianAsLevel() {
        assertThat(new LearnedScore(0, new double[] {0.6, 0.2, 0.1, 0.1}).level())
                .isEqualTo(PairingLevel.NONE);
        assertThat(new LearnedScore(0, new double[] {0.3, 0.3, 0.2, 0.2}).level())
                .isEqualTo(PairingLevel.WEAK);
        assertThat(new LearnedScore(0, new double[] {0.1, 0.1, 0.1, 0.7}).level())
                .isEqualTo(PairingLevel.STRONG);
    }

    /** What people turned down is not offered before what they took up, though the shipped matcher would do so. */
    @Test
    void putsWhatIsLikeAcceptedOnesBeforeWhatIsLikeDeclinedOnes() {
        Profile demand = TestModels.demand("氢燃料电池空压机轴承", "空压机转速 12 万转，需要无油空气箔片轴承，启停寿命不低于 10 万次。");
        List<JudgedPair> decided = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            decided.add(new JudgedPair("d", demand, "motor" + i, motor(i), 4));
            decided.add(new JudgedPair("d", demand, "bearing" + i, bearing(i), 1));
        }
        Profile motor = motor(20);
        Profile bearing = bearing(20);
        assertThat(TestModels.MATCHER.score(demand, motor).score())
                .isLessThan(TestModels.MATCHER.score(demand, bearing).score());

        LearnedModel.OfDemand learnt =
                LearnedModel.train(TestModels.MATCHER, decided, 3).of("d", demand);

        assertThat(learnt.score("another motor", motor).score())
                .isGreaterThan(learnt.score("another bearing", bearing).score());
    }

    /** All that is the same for both pairs cancels out in the difference. */
    @Test
    void whatAddsToTheScoreAddsUpToItsLogOdds() {
        LearnedModel.OfDemand learnt = LearnedModel.train(TestModels.MATCHER, pairs, 3)
                .of("d0", pairs.getFirst().demand());
        Profile fitting = TestModels.outcome(SUBJECTS[0] + "系统", "");
        Profile other = TestModels.outcome(SUBJECTS[3] + "系统", "");

        double byParts = sum(learnt.logOdds("x", fitting)) - sum(learnt.logOdds("y", other));

        double byScore = LogOdds.of(learnt.score("x", fitting).score())
                - LogOdds.of(learnt.score("y", other).score());
        assertThat(byParts).isCloseTo(byScore, within(1e-3));
    }

    /** Of one kind of outcomes half were met and half turned down: what counts more decides. */
    @Test
    void followsJudgementsThatCountMore() {
        double acceptsCountMore = fitOfBearing(2, 1);
        double allAlike = fitOfBearing(1, 1);
        double declinesCountMore = fitOfBearing(1, 2);

        assertThat(acceptsCountMore).isGreaterThan(allAlike + 0.05);
        assertThat(declinesCountMore).isLessThan(allAlike - 0.05);
    }

    /** Forty of weight an eighth, as one party's are where they are capped, lower the mean of all by as much as five do. */
    @Test
    void whatIsKnownOfOthersCountsByItsWeight() {
        JudgedPair other = pairs.get(SUBJECTS.length + 1);
        int fit = NeighbourFeatures.OWN.indexOf("ownFit");

        float beforehand = known(pairs, other)[fit];
        float capped = known(declined(40, 0.125), other)[fit];
        float five = known(declined(5, 1), other)[fit];
        float whole = known(declined(40, 1), other)[fit];

        assertThat(capped).isCloseTo(five, within(1e-6f)).isLessThan(beforehand);
        assertThat(whole).isLessThan(capped - 0.01f);
    }

    /** What was learnt of one subject leaves others where they were, though it turns its own around. */
    @Test
    void whatNothingIsKnownOfIsScoredAsItShips() {
        List<JudgedPair> decided = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            boolean taken = i % 2 == 0;
            decided.add(new JudgedPair(
                    "d" + i % 4, compressor(i % 4), "o" + i, taken ? motor(i) : bearing(i), taken ? 4 : 1));
        }
        LearnedModel learnt = LearnedModel.train(TestModels.MATCHER, decided, 3);
        Profile roses = TestModels.demand(SUBJECTS[1], "月季鲜切花瓶插寿命不到一周，希望延长。");
        Profile preservative = TestModels.outcome(SUBJECTS[1] + "剂", "延长月季鲜切花瓶插寿命的保鲜剂。");

        assertThat(learnt.of("another", roses).score("x", preservative).score())
                .isCloseTo(TestModels.MATCHER.score(roses, preservative).score(), within(0.03));
        assertThat(learnt.of("like it", compressor(4)).score("y", bearing(60)).score())
                .isLessThan(TestModels.MATCHER.score(compressor(4), bearing(60)).score() - 0.3);
    }

    private static Profile compressor(int i) {
        return TestModels.demand("氢燃料电池空压机轴承第" + i + "号", "空压机转速 12 万转，需要无油空气箔片轴承，启停寿命不低于 10 万次，编号 " + i + "。");
    }

    private List<JudgedPair> declined(int count, double weight) {
        Profile demand = TestModels.demand("氢燃料电池空压机轴承", "空压机转速 12 万转，需要无油空气箔片轴承，启停寿命不低于 10 万次。");
        List<JudgedPair> judged = new ArrayList<>(pairs);
        for (int i = 0; i < count; i++) {
            judged.add(new JudgedPair("d", demand, "bearing" + i, bearing(i), 1, weight));
        }
        return judged;
    }

    private static double fitOfBearing(double accepted, double declined) {
        Profile demand = TestModels.demand("氢燃料电池空压机轴承", "空压机转速 12 万转，需要无油空气箔片轴承，启停寿命不低于 10 万次。");
        List<JudgedPair> decided = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            boolean taken = i % 2 == 0;
            decided.add(
                    new JudgedPair("d", demand, "bearing" + i, bearing(i), taken ? 4 : 1, taken ? accepted : declined));
        }
        return LearnedModel.train(TestModels.MATCHER, decided, 3)
                .of("d", demand)
                .score("another bearing", bearing(60))
                .score();
    }

    private static double sum(Map<String, Double> parts) {
        return parts.values().stream().mapToDouble(part -> part).sum();
    }

    private static Profile motor(int i) {
        return TestModels.outcome("空压机高速永磁电机驱动第" + i + "型", "高速永磁同步电机，转速 12 万转，无传感器驱动，效率 95%，编号 " + i + "。");
    }

    private static Profile bearing(int i) {
        return TestModels.outcome("无油空气箔片轴承第" + i + "型", "面向燃料电池空压机的空气箔片轴承，启停寿命 12 万次，编号 " + i + "。");
    }

    @Test
    void neverShowsAPairItsOwnJudgement() {
        JudgedPair pair = pairs.getFirst();
        List<JudgedPair> changed = new ArrayList<>(pairs);
        changed.set(0, new JudgedPair(pair.demandId(), pair.demand(), pair.outcomeId(), pair.outcome(), 1));

        // The mean of all pairs, which a demand's own mean is drawn to, moves a little.
        assertThat(known(changed, pair)[0]).isCloseTo(known(pairs, pair)[0], within(0.2f));
        assertThat(known(List.of(pair), pair)[0])
                .as("nothing else is known of the demand")
                .isNaN();
    }

    @Test
    void saysThatThereIsNothingToLearnFrom() {
        assertThatThrownBy(() -> LearnedModel.train(TestModels.MATCHER, List.of(), 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one judged pair");
    }

    @Test
    void learnsFromASinglePair() {
        assertThat(told(LearnedModel.train(TestModels.MATCHER, pairs.subList(0, 1), 3)))
                .hasNumberOfRows(pairs.size());
    }

    /** Score and four probabilities of each pair. */
    private double[][] told(LearnedModel model) {
        return pairs.stream()
                .map(p -> model.of(p.demandId(), p.demand()).score(p.outcomeId(), p.outcome()))
                .map(told -> new double[] {
                    told.score(),
                    told.probabilities()[0],
                    told.probabilities()[1],
                    told.probabilities()[2],
                    told.probabilities()[3]
                })
                .toArray(double[][]::new);
    }

    private static float[] known(List<JudgedPair> judged, JudgedPair pair) {
        return KnownJudgements.of(TestModels.MATCHER, judged)
                .neighbours(pair.demandId(), pair.demand().embeddings())
                .features(pair.outcomeId(), pair.outcome().embeddings(), 0);
    }

    private static List<JudgedPair> pairs() {
        List<JudgedPair> pairs = new ArrayList<>();
        for (int d = 0; d < SUBJECTS.length; d++) {
            Profile demand = TestModels.demand(SUBJECTS[d], "");
            for (int o = 0; o < SUBJECTS.length; o++) {
                pairs.add(new JudgedPair(
                        "d" + d, demand, "o" + o, TestModels.outcome(SUBJECTS[o] + "方法", ""), d == o ? 4 : 1));
            }
        }
        return pairs;
    }
}
