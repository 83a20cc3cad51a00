package org.duijie.matching.pairings;

import java.util.UUID;
import org.duijie.contracts.pairings.PairingState;

/** A counterpart that a subject is, or was, paired with. */
public record Present(UUID counterpartId, PairingState state, boolean overdue) {

    public boolean isLive() {
        return state.isLive();
    }

    public boolean isDeclined() {
        return state == PairingState.DECLINED;
    }
}
