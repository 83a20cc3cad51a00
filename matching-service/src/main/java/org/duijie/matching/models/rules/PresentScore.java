package org.duijie.matching.models.rules;

import java.util.UUID;
import org.duijie.contracts.codes.PairingLevel;

/**
 * A pairing on the table, and what two versions say of it today, on the same texts, with the feedback that it has.
 *
 * @param from by the version that scores now
 * @param to by the new one
 */
public record PresentScore(
        UUID pairingId,
        UUID demandId,
        UUID demandOrganisation,
        UUID outcomeId,
        UUID outcomeOrganisation,
        PairRating from,
        PairRating to) {

    /** What is said of a pair. */
    public record PairRating(double score, PairingLevel level) {
        /** Whether it is FAIR or STRONG. */
        public boolean fits() {
            return level.compareTo(PairingLevel.FAIR) <= 0;
        }
    }

    /** By how much the score rises; negative where it falls. */
    public double rise() {
        return to.score - from.score;
    }

    /** Whether its level rises. */
    public boolean rises() {
        return to.level.compareTo(from.level) < 0;
    }

    /** Whether its level falls. */
    public boolean falls() {
        return to.level.compareTo(from.level) > 0;
    }

    /** Whether what was FAIR or STRONG is so no more. */
    public boolean losesItsFit() {
        return from.fits() && !to.fits();
    }
}
