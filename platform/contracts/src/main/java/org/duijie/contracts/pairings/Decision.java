package org.duijie.contracts.pairings;

import java.time.Instant;
import java.util.UUID;
import org.duijie.contracts.codes.DeclineReason;

/**
 * Acceptance or decline of a pairing by one side. A text given with it stays with the two sides and is not in events.
 *
 * @param reason with {@code DECLINE}, else null
 */
public record Decision(Side side, Verdict verdict, DeclineReason reason, UUID organisationId, Instant decidedAt) {

    /** The side that decides. */
    public enum Side {
        DEMAND,
        OUTCOME
    }

    /** What is decided. */
    public enum Verdict {
        ACCEPT,
        DECLINE
    }
}
