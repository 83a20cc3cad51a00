package org.duijie.matching.pairings.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.codes.DeclineReason;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.contracts.pairings.Decision;
import org.duijie.contracts.pairings.Decision.Side;
import org.duijie.contracts.pairings.Decision.Verdict;
import org.duijie.matching.engagements.PairEngagements;
import org.duijie.matching.engagements.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DecidedLevelTest {
    private static final Instant NOON = Instant.parse("2026-04-08T12:00:00Z");
    private static final PairEngagements MET_AT_NOON = new PairEngagements(Progress.MET, NOON);

    @ParameterizedTest
    @CsvSource({"STRONG, 4", "FAIR, 3", "WEAK, 3"})
    void anAcceptedPairFitsAtLeastFairly(PairingLevel shown, int level) {
        assertThat(DecidedLevel.of(shown, List.of(accepted()), PairEngagements.NONE))
                .contains(new DecidedLevel(level, 1));
    }

    @ParameterizedTest
    @CsvSource({"NOT_RELEVANT, 1", "TOO_EARLY, 2", "INDICATORS_NOT_MET, 2"})
    void aDeclineForWhatLiesInTheTechnologySaysHowFarOffItIs(DeclineReason reason, int level) {
        assertThat(DecidedLevel.of(
                        PairingLevel.STRONG, List.of(accepted(), declined(reason, NOON)), PairEngagements.NONE))
                .contains(new DecidedLevel(level, 1));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NOT_RELEVANT", "TOO_EARLY", "INDICATORS_NOT_MET"})
    void aDeclineForAnotherReasonSaysNothing(DeclineReason reason) {
        assertThat(DecidedLevel.of(PairingLevel.FAIR, List.of(declined(reason, NOON)), PairEngagements.NONE))
                .isEmpty();
    }

    @Test
    void whoMetFitsStronglyAndMoreSurelyThanWhoAccepted() {
        assertThat(DecidedLevel.of(PairingLevel.WEAK, List.of(accepted(), accepted()), MET_AT_NOON))
                .contains(new DecidedLevel(4, 1.5));
    }

    @Test
    void whoSignedFitsMoreSurelyStillWhateverWasSaidBefore() {
        PairEngagements signed = new PairEngagements(Progress.SIGNED, null);

        assertThat(DecidedLevel.of(PairingLevel.WEAK, List.of(declined(DeclineReason.NOT_RELEVANT, NOON)), signed))
                .contains(new DecidedLevel(4, 2));
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "MEETING_DUE"})
    void aMeetingThatDidNotTakePlaceSaysNothing(Progress progress) {
        PairEngagements arranged = new PairEngagements(progress, null);

        assertThat(DecidedLevel.of(null, List.of(), arranged)).isEmpty();
        assertThat(DecidedLevel.of(PairingLevel.FAIR, List.of(accepted()), arranged))
                .contains(new DecidedLevel(3, 1));
    }

    @Test
    void aPairThatWasNeverProposedIsJudgedByWhatPeopleDid() {
        assertThat(DecidedLevel.of(null, List.of(), MET_AT_NOON)).contains(new DecidedLevel(4, 1.5));
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_RELEVANT, 3600,  1, 1.0",
        "TOO_EARLY,    3600,  2, 1.0",
        "PRICE,        3600,  4, 1.5",
        "NOT_RELEVANT, -3600, 4, 1.5",
        "PRICE,        -3600, 4, 1.5",
    })
    void ofAMeetingAndADeclineThatSaysSomethingTheLaterCounts(
            DeclineReason reason, long secondsAfter, int level, double weight) {
        Decision declined = declined(reason, NOON.plusSeconds(secondsAfter));

        assertThat(DecidedLevel.of(PairingLevel.STRONG, List.of(declined), MET_AT_NOON))
                .contains(new DecidedLevel(level, weight));
    }

    @Test
    void whatNobodyDecidedSaysNothing() {
        assertThat(DecidedLevel.of(PairingLevel.STRONG, List.of(), PairEngagements.NONE))
                .isEmpty();
    }

    private static Decision accepted() {
        return new Decision(Side.DEMAND, Verdict.ACCEPT, null, new UUID(0, 1), NOON);
    }

    private static Decision declined(DeclineReason reason, Instant at) {
        return new Decision(Side.OUTCOME, Verdict.DECLINE, reason, new UUID(0, 2), at);
    }
}
