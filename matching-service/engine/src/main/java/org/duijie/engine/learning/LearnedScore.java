package org.duijie.engine.learning;

import org.duijie.contracts.codes.PairingLevel;
import org.duijie.engine.scoring.PairScore;

/**
 * What a learnt model says of a pair.
 *
 * @param score 0–1: the chance that the pair is judged FAIR or STRONG; pairs of a demand are ordered by it
 * @param probabilities of NONE, WEAK, FAIR and STRONG
 */
public record LearnedScore(double score, double[] probabilities) {

    /** What a matcher says that has learnt nothing. */
    public static LearnedScore of(PairScore score) {
        double[] certain = new double[PairingLevel.values().length];
        certain[certain.length - 1 - score.level().ordinal()] = 1;
        return new LearnedScore(score.score(), certain);
    }

    /** The level with the least expected distance to the judged one, which is the median. */
    public PairingLevel level() {
        double below = 0;
        int level = 0;
        while (level < probabilities.length - 1 && below + probabilities[level] < 0.5) {
            below += probabilities[level++];
        }
        return PairingLevel.values()[probabilities.length - 1 - level];
    }
}
