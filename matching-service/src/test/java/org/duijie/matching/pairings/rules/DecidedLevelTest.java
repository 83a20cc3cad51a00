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
import org.duijie.contracts.pairings.PairingState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DecidedLevelTest {

    @ParameterizedTest
    @CsvSource({"STRONG, 4", "FAIR, 3", "WEAK, 3"})
    void anAcceptedPairFitsAtLeastFairly(PairingLevel shown, int level) {
        assertThat(DecidedLevel.of(PairingState.ACCEPTED_BY_ONE, shown, List.of(accepted())))
                .hasValue(level);
    }

    @ParameterizedTest
    @CsvSource({"NOT_RELEVANT, 1", "TOO_EARLY, 2", "INDICATORS_NOT_MET, 2"})
    void aDeclineForWhatLiesInTheTechnologySaysHowFarOffItIs(DeclineReason reason, int level) {
        assertThat(DecidedLevel.of(PairingState.DECLINED, PairingLevel.STRONG, List.of(accepted(), declined(reason))))
                .hasValue(level);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NOT_RELEVANT", "TOO_EARLY", "INDICATORS_NOT_MET"})
    void aDeclineForAnotherReasonSaysNothing(DeclineReason reason) {
        assertThat(DecidedLevel.of(PairingState.DECLINED, PairingLevel.FAIR, List.of(declined(reason))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"IN_MEETING", "AGREED"})
    void whoTalksOrSignsFitsStrongly(PairingState state) {
        assertThat(DecidedLevel.of(state, PairingLevel.WEAK, List.of(accepted(), accepted())))
                .hasValue(4);
    }

    @Test
    void whatNobodyDecidedSaysNothing() {
        assertThat(DecidedLevel.of(PairingState.RETIRED, PairingLevel.STRONG, List.of()))
                .isEmpty();
    }

    private static Decision accepted() {
        return new Decision(Side.DEMAND, Verdict.ACCEPT, null, new UUID(0, 1), Instant.EPOCH);
    }

    private static Decision declined(DeclineReason reason) {
        return new Decision(Side.OUTCOME, Verdict.DECLINE, reason, new UUID(0, 2), Instant.EPOCH);
    }
}
