package org.duijie.demand.refinement;

import java.util.UUID;
import org.duijie.contracts.codes.PairingLevel;

/**
 * How one of the best pairings changed with a version of the demand.
 *
 * @param scoreBefore 0–1; null where it was not among the best before, as is the level
 * @param scoreAfter 0–1; null where it is not among the best any more, as is the level
 */
record PairingChange(
        UUID outcomeId,
        String outcomeTitle,
        Double scoreBefore,
        Double scoreAfter,
        PairingLevel levelBefore,
        PairingLevel levelAfter) {

    /** Of the same outcome before and after; one of them may be null. */
    static PairingChange of(BestPairings.Entry before, BestPairings.Entry after) {
        BestPairings.Entry known = after == null ? before : after;
        return new PairingChange(
                known.outcomeId(),
                known.outcomeTitle(),
                before == null ? null : before.score(),
                after == null ? null : after.score(),
                before == null ? null : before.level(),
                after == null ? null : after.level());
    }
}
