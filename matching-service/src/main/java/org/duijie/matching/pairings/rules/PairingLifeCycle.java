package org.duijie.matching.pairings.rules;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.duijie.contracts.pairings.Decision.Verdict;
import org.duijie.contracts.pairings.PairingState;
import org.duijie.matching.engagements.Progress;

/** Which decision, and which meeting or agreement, leads where. */
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

    /**
     * The state that follows from what the two sides did together; often the same.
     *
     * <p>A signature is the word of both sides, whatever was said before: it leads to AGREED from everywhere, and nothing leads
     * back. A meeting moves only what both have accepted: that they were put at one table is no consent to all that an
     * accepted pairing opens. It waits for their acceptance, and what was accepted is ACCEPTED again where it falls through.
     */
    public static PairingState following(PairingState state, Progress progress) {
        if (progress == Progress.SIGNED) {
            return PairingState.AGREED;
        }
        return switch (state) {
            case ACCEPTED, IN_MEETING -> progress == Progress.NONE ? PairingState.ACCEPTED : PairingState.IN_MEETING;
            case PROPOSED, ACCEPTED_BY_ONE, AGREED, DECLINED, RETIRED -> state;
        };
    }

    /** Whether it may be taken off the table without a decision; what both sides accepted stays. */
    public static boolean mayRetire(PairingState state) {
        return OPEN_TO_DECISION.contains(state);
    }
}
