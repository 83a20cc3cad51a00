package org.duijie.matching.pairings.rules;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.duijie.contracts.pairings.Decision.Verdict;
import org.duijie.contracts.pairings.PairingState;

/** Which decision leads where. */
public final class PairingLifeCycle {
    private static final Set<PairingState> OPEN_TO_DECISION =
            EnumSet.of(PairingState.PROPOSED, PairingState.ACCEPTED_BY_ONE);

    private PairingLifeCycle() {}

    /**
     * The state after a decision, or empty where this side cannot decide now.
     *
     * @param hasAccepted whether the deciding side has accepted before
     */
    public static Optional<PairingState> after(PairingState state, Verdict verdict, boolean hasAccepted) {
        if (!OPEN_TO_DECISION.contains(state)) {
            return Optional.empty();
        }
        if (verdict == Verdict.DECLINE) {
            return Optional.of(PairingState.DECLINED);
        }
        if (hasAccepted) {
            return Optional.empty();
        }
        return Optional.of(state == PairingState.PROPOSED ? PairingState.ACCEPTED_BY_ONE : PairingState.ACCEPTED);
    }

    /** Whether it may be taken off the table without a decision; what both sides accepted stays. */
    public static boolean mayRetire(PairingState state) {
        return OPEN_TO_DECISION.contains(state);
    }
}
