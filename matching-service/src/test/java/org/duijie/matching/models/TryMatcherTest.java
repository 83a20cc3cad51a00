package org.duijie.matching.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.matching.TestModels;
import org.duijie.matching.models.TryMatcher.Trial;
import org.duijie.matching.models.rules.AttributedPair;
import org.duijie.matching.models.rules.Concern;
import org.duijie.matching.models.rules.PresentScore;
import org.duijie.matching.models.rules.PresentScore.PairRating;
import org.duijie.matching.models.rules.WaitReason;
import org.junit.jupiter.api.Test;

/** With the real matcher and the judged pairs that ship; what is on the table is made up. */
class TryMatcherTest {
    private static final ShippedSet SHIPPED_SET = new ShippedSet(TestModels.MATCHER);
    private static final UUID SOMEBODY = new UUID(3, 3);

    @Test
    void aVersionThatManyDecisionsOfManySpeakForAndThatHarmsNobodyNeedsNoWord() {
        Trial trial = trial(ofManyFields(), present(0.45, 0.44));

        assertThat(trial.figures().concerns()).isEmpty();
        assertThat(trial.figures().better()).isTrue();
        assertThat(trial.figures().speakForThemselves()).isTrue();
        assertThat(trial.changes().pairings()).hasSize(1);
    }

    @Test
    void theSameVersionWaitsWhereItLowersWhatSomebodyHasOnTheTable() {
        Trial trial = trial(ofManyFields(), present(0.45, 0.2));

        assertThat(trial.figures().better()).isTrue();
        assertThat(trial.figures().speakForThemselves()).isFalse();
        assertThat(trial.figures().concerns())
                .filteredOn(concern -> SOMEBODY.equals(concern.organisationId()))
                .extracting(Concern::reason)
                .containsExactly(WaitReason.MOVES_SCORES, WaitReason.LOWERS_FITTING_PAIRINGS);
        assertThat(trial.changes().lower()).isEqualTo(1);
        assertThat(trial.changes().organisations().getFirst().noLongerFitting()).isEqualTo(1);
    }

    /** All that was decided is about one kind of machine: of other fields it says nothing, and must not. */
    @Test
    void whatManyThinkOfOneFieldWaitsWhereItUnlearnsAllOthers() {
        Trial trial = trial(Zone.manyTurnDownBearings(6, 4), present(0.45, 0.45));

        assertThat(trial.figures().better()).isTrue();
        assertThat(trial.figures().concerns())
                .extracting(Concern::reason)
                .contains(WaitReason.ORDERS_SHIPPED_SET_WORSE)
                .doesNotContain(WaitReason.TOO_FEW_ORGANISATIONS);
    }

    @Test
    void onePartysDecisionsSpeakForNobodyElse() {
        Trial trial = trial(Zone.party(40), present(0.45, 0.45));

        assertThat(trial.figures().speakForThemselves()).isFalse();
        assertThat(trial.figures().heldBack()).isZero();
        assertThat(trial.figures().own()).isNull();
        assertThat(trial.figures().concerns()).extracting(Concern::reason).contains(WaitReason.TOO_FEW_ORGANISATIONS);
    }

    /** As professionals judge, and of one kind of machine otherwise than the matcher that ships. */
    private static List<AttributedPair> ofManyFields() {
        List<AttributedPair> decided = new ArrayList<>(Zone.decideOn(SHIPPED_SET.pairs(), 2));
        decided.addAll(Zone.manyTurnDownBearings(6, 1));
        return decided;
    }

    private static Trial trial(List<AttributedPair> decided, PresentScore present) {
        ScoringModel learnt =
                ScoringModel.learnt(TestModels.MATCHER, "l2-new", ModelComparison.learn(TestModels.MATCHER, decided));
        TryMatcher tryMatcher = new TryMatcher(
                SHIPPED_SET, (current, other) -> List.of(present), TestModels.MATCHER, config(), Clock.systemUTC());
        return tryMatcher.of(learnt, decided, ScoringModel.shipped(TestModels.MATCHER));
    }

    private static PresentScore present(double from, double to) {
        return new PresentScore(
                new UUID(4, 1),
                new UUID(4, 2),
                SOMEBODY,
                new UUID(4, 3),
                new UUID(4, 4),
                new PairRating(from, PairingLevel.FAIR),
                new PairRating(to, to >= 0.4 ? PairingLevel.FAIR : PairingLevel.WEAK));
    }

    private static LearningConfig config() {
        return new LearningConfig() {
            @Override
            public String at() {
                return "off";
            }

            @Override
            public int fewestDecisions() {
                return 30;
            }

            @Override
            public int fewestNew() {
                return 10;
            }

            @Override
            public double fewestOrganisations() {
                return 3;
            }
        };
    }
}
