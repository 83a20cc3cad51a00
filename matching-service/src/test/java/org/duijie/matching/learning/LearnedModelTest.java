package org.duijie.matching.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.duijie.matching.TestModels;
import org.duijie.matching.scoring.Profile;
import org.junit.jupiter.api.Test;

class LearnedModelTest {
    private final List<JudgedPair> pairs = pairs();

    @Test
    void givesTheSameForTheSamePairsAndSeed() {
        LearnedModel one = LearnedModel.train(TestModels.MATCHER, pairs, 3);
        LearnedModel other = LearnedModel.train(TestModels.MATCHER, pairs, 3);

        assertThat(one.probabilities(features())).isDeepEqualTo(other.probabilities(features()));
        assertThat(one.toBytes()).isEqualTo(other.toBytes());
    }

    @Test
    void isTheSameAfterBeingWrittenAndRead() {
        LearnedModel model = LearnedModel.train(TestModels.MATCHER, pairs, 3);

        LearnedModel read = LearnedModel.fromBytes(model.toBytes());

        assertThat(read.probabilities(features())).isDeepEqualTo(model.probabilities(features()));
    }

    @Test
    void givesProbabilitiesThatAddUpToOne() {
        for (double[] one : LearnedModel.train(TestModels.MATCHER, pairs, 3).probabilities(features())) {
            assertThat(one[0] + one[1] + one[2] + one[3]).isBetween(0.9999, 1.0001);
        }
    }

    @Test
    void takesTheMedianAsLevel() {
        assertThat(LearnedModel.level(new double[] {0.6, 0.2, 0.1, 0.1})).isEqualTo(1);
        assertThat(LearnedModel.level(new double[] {0.3, 0.3, 0.2, 0.2})).isEqualTo(2);
        assertThat(LearnedModel.level(new double[] {0.1, 0.1, 0.1, 0.7})).isEqualTo(4);
    }

    @Test
    void neverShowsAPairItsOwnJudgement() {
        JudgedPair pair = pairs.getFirst();
        List<JudgedPair> changed = new ArrayList<>(pairs);
        changed.set(0, new JudgedPair(pair.demandId(), pair.demand(), pair.outcomeId(), pair.outcome(), 1));

        assertThat(known(changed, pair)).containsExactly(known(pairs, pair));
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

    private List<float[]> features() {
        KnownJudgements known = new KnownJudgements(pairs);
        return pairs.stream()
                .map(p -> LearnedModel.join(
                        PairFeatures.of(TestModels.MATCHER, p.demand(), p.outcome()),
                        known.features(p.demandId(), p.demand(), p.outcomeId(), p.outcome())))
                .toList();
    }

    private static float[] known(List<JudgedPair> judged, JudgedPair pair) {
        return new KnownJudgements(judged).features(pair.demandId(), pair.demand(), pair.outcomeId(), pair.outcome());
    }

    private static List<JudgedPair> pairs() {
        List<JudgedPair> pairs = new ArrayList<>();
        String[] subjects = {"锂电池热失控预警", "月季鲜切花保鲜", "污水处理膜材料", "焊接机器人视觉"};
        for (int d = 0; d < subjects.length; d++) {
            Profile demand = TestModels.demand(subjects[d], "");
            for (int o = 0; o < subjects.length; o++) {
                pairs.add(new JudgedPair(
                        "d" + d, demand, "o" + o, TestModels.outcome(subjects[o] + "方法", ""), d == o ? 4 : 1));
            }
        }
        return pairs;
    }
}
