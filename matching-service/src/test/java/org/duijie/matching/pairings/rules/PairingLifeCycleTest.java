package org.duijie.matching.pairings.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.duijie.contracts.pairings.Decision.Verdict;
import org.duijie.contracts.pairings.PairingState;
import org.junit.jupiter.api.Test;

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
    void eitherSideDeclinesAsLongAsNotBothAccepted() {
        assertThat(PairingLifeCycle.after(PairingState.PROPOSED, Verdict.DECLINE, false))
                .contains(PairingState.DECLINED);
        assertThat(PairingLifeCycle.after(PairingState.ACCEPTED_BY_ONE, Verdict.DECLINE, true))
                .contains(PairingState.DECLINED);
    }

    @Test
    void whatIsDecidedIsDecided() {
        EnumSet<PairingState> decided =
                EnumSet.complementOf(EnumSet.of(PairingState.PROPOSED, PairingState.ACCEPTED_BY_ONE));
        for (PairingState state : decided) {
            for (Verdict verdict : Verdict.values()) {
                assertThat(PairingLifeCycle.after(state, verdict, false)).isEmpty();
            }
            assertThat(PairingLifeCycle.mayRetire(state)).isFalse();
        }
    }
}
