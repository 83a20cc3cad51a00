package org.duijie.matching.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.engine.learning.JudgedPair;
import org.duijie.engine.learning.LearnedModel;
import org.duijie.engine.scoring.PairScore;
import org.duijie.engine.scoring.Profile;
import org.duijie.matching.TestModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelComparisonTest {
    private static final Profile DEMAND = TestModels.demand("空压机轴承", "空压机转速 12 万转，需要无油空气箔片轴承，启停寿命不低于 10 万次。");
    private static final UUID DEMAND_ID = new UUID(7, 0);

    @Test
    void findsWhatWasLearntBetterWhereDecisionsGoAgainstTheCurrentVersion() {
        List<JudgedPair> decided = bearings();

        Figures figures =
                new ModelComparison(TestModels.MATCHER, decided).with(judged(ScoringModel.shipped(TestModels.MATCHER)));

        assertThat(figures.better()).isTrue();
        assertThat(figures.decisions()).isEqualTo(decided.size());
        assertThat(figures.heldBack()).isEqualTo(decided.size());
        assertThat(figures.own().squaredError()).isLessThan(figures.current().squaredError());
        assertThat(figures.currentVersion()).isEqualTo(TestModels.MATCHER.version());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                // own scores        | current scores     | better
                "the same            | 0.8 0.3 0.7 0.2    | 0.8 0.3 0.7 0.2 | false",
                "worse               | 0.6 0.5 0.5 0.4    | 0.8 0.3 0.7 0.2 | false",
                "better now and then | 1.0 0.0 0.6 0.2    | 0.5 0.3 0.9 0.2 | false",
                "better throughout   | 0.9 0.1 0.8 0.1    | 0.8 0.3 0.7 0.2 | true",
            })
    void isBetterOnlyWhereMoreThanChanceSpeaksForIt(String name, String own, String current, boolean better) {
        // The levels that go with 0.8 or more: STRONG; 0.4 or more: FAIR; less: NONE.
        assertThat(ModelComparison.isBetter(told(own), told(current), List.of(4, 1, 4, 1)))
                .isEqualTo(better);
    }

    @Test
    void isNotBetterWhereItsLevelsAreFurtherOff() {
        List<PairScore> own = told("0.9 0.1 0.8 0.1").stream()
                .map(score -> score.learnt(score.score(), PairingLevel.WEAK))
                .toList();

        assertThat(ModelComparison.isBetter(own, told("0.8 0.3 0.7 0.2"), List.of(4, 1, 4, 1)))
                .isFalse();
    }

    private static List<PairScore> told(String scores) {
        return Stream.of(scores.split(" "))
                .map(Double::parseDouble)
                .map(score -> new PairScore(score, level(score), 0, 0, 0))
                .toList();
    }

    private static PairingLevel level(double score) {
        return score >= 0.8 ? PairingLevel.STRONG : score >= 0.4 ? PairingLevel.FAIR : PairingLevel.NONE;
    }

    @Test
    void comparesOnlyOnWhatTheCurrentVersionHasNotSeen() {
        List<JudgedPair> decided = bearings();
        List<JudgedPair> before = decided.subList(0, 30);
        LearnedModel learnt = LearnedModel.train(TestModels.MATCHER, before, ModelComparison.SEED);

        Figures figures = new ModelComparison(TestModels.MATCHER, decided)
                .with(judged(ScoringModel.learnt(TestModels.MATCHER, "l1-before", learnt)));

        assertThat(figures.heldBack()).isEqualTo(decided.size() - before.size());
        assertThat(figures.currentVersion()).isEqualTo("l1-before");
    }

    @Test
    void whatWasLearntAtAnotherLevelIsNewAgain() {
        List<JudgedPair> decided = bearings();
        LearnedModel learnt = LearnedModel.train(TestModels.MATCHER, decided, ModelComparison.SEED);
        ModelComparison.Judged current = judged(ScoringModel.learnt(TestModels.MATCHER, "l1-before", learnt));
        List<JudgedPair> since = new ArrayList<>(decided);
        JudgedPair signed = since.getFirst();
        since.set(0, new JudgedPair(signed.demandId(), signed.demand(), signed.outcomeId(), signed.outcome(), 4, 2));

        assertThat(ModelComparison.newTo(current, decided)).isEmpty();
        assertThat(ModelComparison.newTo(current, since)).containsExactly(since.getFirst());
    }

    private static ModelComparison.Judged judged(ScoringModel scoringModel) {
        return LearnMatcher.judged(scoringModel);
    }

    private static List<JudgedPair> bearings() {
        List<JudgedPair> pairs = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Profile outcome = TestModels.outcome("无油空气箔片轴承第" + i + "型", "面向空压机的空气箔片轴承，启停寿命 12 万次。");
            pairs.add(pair(DEMAND_ID, DEMAND, new UUID(9, i), outcome, 1));
        }
        return pairs;
    }

    private static JudgedPair pair(UUID demandId, Profile demand, UUID outcomeId, Profile outcome, int level) {
        return new JudgedPair(demandId.toString(), demand, outcomeId.toString(), outcome, level);
    }
}
