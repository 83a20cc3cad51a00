package org.duijie.matching.pairings;

import java.util.UUID;
import org.duijie.contracts.pairings.PairingState;

/**
 * A counterpart that a subject is, or was, paired with.
 *
 * @param kept whether only the demand's side and the park know of the pairing as it is
 */
public record Present(UUID counterpartId, PairingState state, boolean overdue, boolean kept) {

    public boolean isLive() {
        return state.isLive();
    }

    public boolean isDeclined() {
        return state == PairingState.DECLINED;
    }
}
