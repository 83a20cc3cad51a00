package org.duijie.engine.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.duijie.contracts.codes.DeclineReason;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.engine.scoring.PairScore;
import org.duijie.engine.scoring.ScoringSettings.Levels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedbackTest {
    private static final Levels LEVELS = new Levels(0.1, 0.4, 0.7);

    @ParameterizedTest
    @CsvSource({
        "NOT_RELEVANT, 1.00, 0.4",
        "NOT_RELEVANT, 0.85, 0.4",
        "NOT_RELEVANT, 0.60, 0.7",
        "NOT_RELEVANT, 0.35, 1.0",
        "NOT_RELEVANT, 0.00, 1.0",
        "TOO_EARLY, 0.85, 0.6",
        "INDICATORS_NOT_MET, 0.60, 0.8",
        "PRICE, 1.00, 0.6",
        "PRICE, 0.00, 1.0",
        "RIGHTS, 1.00, 0.6",
        "COMPETITOR, 1.00, 1.0",
        "ALREADY_SOLVED, 1.00, 1.0",
        "CONFIDENTIALITY, 1.00, 1.0",
        "NO_CAPACITY, 1.00, 1.0"
    })
    void aPairSinksTheMoreTheNearerItIsToADeclinedOne(DeclineReason reason, double nearness, double factor) {
        assertThat(Feedback.factor(List.of(new SimilarDecline(reason, nearness))))
                .isCloseTo(factor, within(1e-9));
    }

    @Test
    void severalDeclinesMultiply() {
        SimilarDecline one = new SimilarDecline(DeclineReason.NOT_RELEVANT, 0.6);
        SimilarDecline other = new SimilarDecline(DeclineReason.TOO_EARLY, 0.85);

        assertThat(Feedback.factor(List.of(one, other))).isCloseTo(0.42, within(1e-9));
        assertThat(Feedback.factor(List.of())).isEqualTo(Feedback.NONE);
    }

    @Test
    void howeverMuchIsDeclinedTwoFifthsAreLeft() {
        SimilarDecline one = new SimilarDecline(DeclineReason.NOT_RELEVANT, 1);

        assertThat(Feedback.factor(Collections.nCopies(40, one))).isEqualTo(0.4);
    }

    @Test
    void theLevelSinksWithTheScore() {
        PairScore score = new PairScore(0.9, PairingLevel.STRONG, 0.8, 0.8, 0.8, 0.8);

        assertThat(Feedback.level(score, 1, LEVELS)).isEqualTo(PairingLevel.STRONG);
        assertThat(Feedback.level(score, 0.8, LEVELS)).isEqualTo(PairingLevel.STRONG);
        assertThat(Feedback.level(score, 0.6, LEVELS)).isEqualTo(PairingLevel.FAIR);
        assertThat(Feedback.level(score, 0.3, LEVELS)).isEqualTo(PairingLevel.WEAK);
        assertThat(Feedback.level(score, 0.1, LEVELS)).isEqualTo(PairingLevel.NONE);
    }

    @Test
    void aDeclineNeverRaisesTheLevelThatALearntMatcherGave() {
        PairScore score = new PairScore(0.8, PairingLevel.STRONG, 0.8, 0.8, 0.8, 0.8).learnt(0.6, PairingLevel.WEAK);

        assertThat(Feedback.level(score, 0.9, LEVELS)).isEqualTo(PairingLevel.WEAK);
    }

    @Test
    void onlyReasonsThatMayLieInOthersEcho() {
        assertThat(Feedback.countsForSimilar(DeclineReason.TOO_EARLY)).isTrue();
        assertThat(Feedback.countsForSimilar(DeclineReason.RIGHTS)).isTrue();
        assertThat(Feedback.countsForSimilar(DeclineReason.NO_CAPACITY)).isFalse();
    }
}
