package org.duijie.matching.pairings;

import java.util.UUID;
import org.duijie.contracts.pairings.PairingState;
import org.duijie.matching.pairings.Rivals.Rival;
import org.duijie.matching.pairings.rules.PairingLifeCycle;

/**
 * A counterpart that a subject is, or was, paired with.
 *
 * @param stored the pairing as it was scored last
 */
public record Present(UUID counterpartId, PairingState state, boolean overdue, Rival stored) {

    /** Whether only the demand's side and the park know of the pairing as it is. */
    public boolean kept() {
        return Boolean.TRUE.equals(stored.kept());
    }

    public boolean isLive() {
        return state.isLive();
    }

    public boolean isDeclined() {
        return state == PairingState.DECLINED;
    }

    /** Whether it takes its place on the demand's table also when a gate is shut that was open before. */
    public boolean holdsItsPlace() {
        return isLive() && !overdue && !PairingLifeCycle.mayRetire(state);
    }
}
