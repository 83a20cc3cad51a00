package org.duijie.matching.pairings.rules;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.duijie.contracts.pairings.Decision.Verdict;
import org.duijie.contracts.pairings.PairingState;
import org.duijie.matching.engagements.Progress;

/** Which decision, and which meeting or agreement, leads where. */
public final class PairingLifeCycle {
    private static final Set<PairingState> UNDECIDED = EnumSet.of(PairingState.PROPOSED, PairingState.ACCEPTED_BY_ONE);
    private static final Set<PairingState> BEFORE_AGREED = EnumSet.of(
            PairingState.PROPOSED, PairingState.ACCEPTED_BY_ONE, PairingState.ACCEPTED, PairingState.IN_MEETING);

    private PairingLifeCycle() {}

    /**
     * The state after a decision, or empty where this side cannot decide now. Talks, too, are ended by either side.
     *
     * @param hasAccepted whether the deciding side has accepted before
     */
    public static Optional<PairingState> after(PairingState state, Verdict verdict, boolean hasAccepted) {
        if (verdict == Verdict.DECLINE) {
            return mayEnd(state) ? Optional.of(PairingState.DECLINED) : Optional.empty();
        }
        if (!UNDECIDED.contains(state) || hasAccepted) {
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

    /** Whether it may be taken off the table without a decision, since it fits no more; what both sides accepted stays. */
    public static boolean mayRetire(PairingState state) {
        return UNDECIDED.contains(state);
    }

    /** Whether it may end without an agreement: by a decline, or since one of its sides is there no more. */
    public static boolean mayEnd(PairingState state) {
        return BEFORE_AGREED.contains(state);
    }
}
