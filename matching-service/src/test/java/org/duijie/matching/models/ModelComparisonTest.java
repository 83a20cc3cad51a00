package org.duijie.matching.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.engine.learning.JudgedPair;
import org.duijie.engine.learning.LearnedModel;
import org.duijie.engine.scoring.PairScore;
import org.duijie.matching.TestModels;
import org.duijie.matching.models.rules.AttributedPair;
import org.duijie.matching.models.rules.TriedPair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelComparisonTest {
    private static final ScoringModel SHIPPED = ScoringModel.shipped(TestModels.MATCHER);

    @Test
    void findsWhatWasLearntBetterWhereDecisionsOfManyGoAgainstTheCurrentVersion() {
        List<AttributedPair> decided = Zone.manyTurnDownBearings(6, 2);

        List<TriedPair> tried = new ModelComparison(TestModels.MATCHER, decided).with(SHIPPED);

        assertThat(tried).extracting(TriedPair::decided).containsExactlyInAnyOrderElementsOf(decided);
        assertThat(tried).allSatisfy(one -> assertThat(one.current().score())
                .isEqualTo(TestModels.MATCHER
                        .score(
                                one.decided().pair().demand(),
                                one.decided().pair().outcome())
                        .score()));
        assertThat(ModelComparison.isBetter(tried)).isTrue();
    }

    /** However well it may be learnt what two organisations think: nobody else has confirmed it. */
    @Test
    void ofOnePartysDecisionsNothingIsFoundBetter() {
        List<TriedPair> tried = new ModelComparison(TestModels.MATCHER, Zone.party(40)).with(SHIPPED);

        assertThat(tried).isEmpty();
        assertThat(ModelComparison.isBetter(tried)).isFalse();
    }

    @Test
    void aVersionThatKnowsAllDecisionsIsAsGoodAsWhatIsLearntFromThem() {
        List<AttributedPair> decided = Zone.manyTurnDownBearings(4, 1);
        ScoringModel current = learnt(decided);

        List<TriedPair> tried = new ModelComparison(TestModels.MATCHER, decided).with(current);

        assertThat(tried).isNotEmpty().allSatisfy(one -> assertThat(one.own()).isEqualTo(one.current()));
        assertThat(ModelComparison.isBetter(tried)).isFalse();
    }

    /** Two learnings of the same decisions, whichever way round they stand, say the same of all. */
    @Test
    void theSameDecisionsGiveTheSameVersion() {
        List<AttributedPair> decided = Zone.manyTurnDownBearings(3, 2);

        assertThat(ModelComparison.learn(TestModels.MATCHER, decided).toBytes())
                .isEqualTo(ModelComparison.learn(TestModels.MATCHER, decided).toBytes());
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
        assertThat(ModelComparison.isBetter(tried(told(own), told(current), 1, 1, 1, 1)))
                .isEqualTo(better);
    }

    @Test
    void isNotBetterWhereItsLevelsAreFurtherOff() {
        List<PairScore> own = told("0.9 0.1 0.8 0.1").stream()
                .map(score -> score.learnt(score.score(), PairingLevel.WEAK))
                .toList();

        assertThat(ModelComparison.isBetter(tried(own, told("0.8 0.3 0.7 0.2"), 1, 1, 1, 1)))
                .isFalse();
    }

    /** A party that is capped does not decide what is better, however many of the pairs that were tried are its own. */
    @Test
    void whatCountsLittleDoesNotMakeAVersionBetter() {
        List<PairScore> own = told("0.99 0.01 0.6 0.4");
        List<PairScore> current = told("0.6 0.4 0.8 0.2");

        assertThat(ModelComparison.isBetter(tried(own, current, 1, 1, 0.1, 0.1)))
                .isTrue();
        assertThat(ModelComparison.isBetter(tried(own, current, 0.1, 0.1, 1, 1)))
                .isFalse();
    }

    /** Of pairs of the levels STRONG, NONE, STRONG, NONE. */
    private static List<TriedPair> tried(List<PairScore> own, List<PairScore> current, double... weights) {
        List<TriedPair> tried = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            AttributedPair decided = new AttributedPair(
                    new JudgedPair("d" + i, null, "o" + i, null, i % 2 == 0 ? 4 : 1), new UUID(1, i), new UUID(2, i));
            tried.add(new TriedPair(decided, own.get(i), current.get(i), weights[i]));
        }
        return tried;
    }

    /** The levels that go with 0.8 or more: STRONG; 0.4 or more: FAIR; less: NONE. */
    private static List<PairScore> told(String scores) {
        return Arrays.stream(scores.split(" "))
                .map(Double::parseDouble)
                .map(score -> new PairScore(score, level(score), 0, 0, 0, 0))
                .toList();
    }

    private static PairingLevel level(double score) {
        return score >= 0.8 ? PairingLevel.STRONG : score >= 0.4 ? PairingLevel.FAIR : PairingLevel.NONE;
    }

    @Test
    void whatWasLearntAtAnotherLevelIsNewAgain() {
        List<AttributedPair> decided = Zone.party(12);
        ScoringModel current = learnt(decided);
        List<AttributedPair> since = new ArrayList<>(decided);
        JudgedPair signed = since.getFirst().pair();
        since.set(
                0,
                new AttributedPair(
                        new JudgedPair(signed.demandId(), signed.demand(), signed.outcomeId(), signed.outcome(), 4, 2),
                        since.getFirst().demandOrganisation(),
                        since.getFirst().outcomeOrganisation()));

        assertThat(ModelComparison.newTo(current, decided)).isEmpty();
        assertThat(ModelComparison.newTo(current, since)).containsExactly(since.getFirst());
    }

    private static ScoringModel learnt(List<AttributedPair> decided) {
        LearnedModel model = ModelComparison.learn(TestModels.MATCHER, decided);
        return ScoringModel.learnt(TestModels.MATCHER, "l2-before", model);
    }
}
