package org.duijie.matching.pairings.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.duijie.contracts.pairings.Decision.Verdict;
import org.duijie.contracts.pairings.PairingState;
import org.duijie.matching.engagements.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PairingLifeCycleTest {

    @Test
    void twoSidesAcceptOneAfterTheOther() {
        assertThat(PairingLifeCycle.after(PairingState.PROPOSED, Verdict.ACCEPT, false))
                .contains(PairingState.ACCEPTED_BY_ONE);
        assertThat(PairingLifeCycle.after(PairingState.ACCEPTED_BY_ONE, Verdict.ACCEPT, false))
                .contains(PairingState.ACCEPTED);
        assertThat(PairingLifeCycle.after(PairingState.ACCEPTED_BY_ONE, Verdict.ACCEPT, true))
                .isEmpty();
    }

    @Test
    void eitherSideDeclinesAsLongAsNothingIsSigned() {
        assertThat(PairingLifeCycle.after(PairingState.PROPOSED, Verdict.DECLINE, false))
                .contains(PairingState.DECLINED);
        assertThat(PairingLifeCycle.after(PairingState.ACCEPTED_BY_ONE, Verdict.DECLINE, true))
                .contains(PairingState.DECLINED);
        assertThat(PairingLifeCycle.after(PairingState.ACCEPTED, Verdict.DECLINE, true))
                .contains(PairingState.DECLINED);
        assertThat(PairingLifeCycle.after(PairingState.IN_MEETING, Verdict.DECLINE, true))
                .contains(PairingState.DECLINED);
    }

    @Test
    void whatIsOverIsOver() {
        for (PairingState state : EnumSet.of(PairingState.AGREED, PairingState.DECLINED, PairingState.RETIRED)) {
            for (Verdict verdict : Verdict.values()) {
                assertThat(PairingLifeCycle.after(state, verdict, false)).isEmpty();
            }
            assertThat(PairingLifeCycle.mayRetire(state)).isFalse();
            assertThat(PairingLifeCycle.mayEnd(state)).isFalse();
        }
    }

    /** It fits no more is no reason where both want to talk; that one of the two is gone is. */
    @ParameterizedTest
    @EnumSource(names = {"ACCEPTED", "IN_MEETING"})
    void whatBothAcceptedIsOnlyEnded(PairingState state) {
        assertThat(PairingLifeCycle.after(state, Verdict.ACCEPT, false)).isEmpty();
        assertThat(PairingLifeCycle.mayRetire(state)).isFalse();
        assertThat(PairingLifeCycle.mayEnd(state)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED,   MEETING_DUE, IN_MEETING",
        "ACCEPTED,   MET,         IN_MEETING",
        "ACCEPTED,   NONE,        ACCEPTED",
        "IN_MEETING, MEETING_DUE, IN_MEETING",
        "IN_MEETING, MET,         IN_MEETING",
        "IN_MEETING, NONE,        ACCEPTED",
    })
    void aMeetingMovesWhatBothAcceptedAndBackWhereItFallsThrough(
            PairingState state, Progress progress, PairingState after) {
        assertThat(PairingLifeCycle.following(state, progress)).isEqualTo(after);
    }

    /** An accepted pairing opens a confidential demand: nobody but its company says so. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ACCEPTED", "IN_MEETING"})
    void aMeetingMovesNothingElse(PairingState state) {
        assertThat(PairingLifeCycle.following(state, Progress.MEETING_DUE)).isEqualTo(state);
        assertThat(PairingLifeCycle.following(state, Progress.MET)).isEqualTo(state);
        assertThat(PairingLifeCycle.following(state, Progress.NONE)).isEqualTo(state);
    }

    @ParameterizedTest
    @EnumSource
    void aSignatureIsTheLastWordWhateverWasSaidBefore(PairingState state) {
        assertThat(PairingLifeCycle.following(state, Progress.SIGNED)).isEqualTo(PairingState.AGREED);
    }
}
