package org.duijie.matching.models.rules;

import org.duijie.engine.scoring.PairScore;

/**
 * A decided pair, and what two versions say of it.
 *
 * @param own of the new version
 * @param current of the one that scores now
 * @param weight how much it counts in figures, above 0 and at most 1
 */
public record TriedPair(AttributedPair decided, PairScore own, PairScore current, double weight) {

    /** By how much the new version's squared error is smaller; negative where it is greater. */
    public double gain() {
        return error(current) - error(own);
    }

    private double error(PairScore score) {
        double error = score.score() - (decided.pair().fits() ? 1 : 0);
        return error * error;
    }
}
