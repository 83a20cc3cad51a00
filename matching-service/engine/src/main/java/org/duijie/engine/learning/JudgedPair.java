package org.duijie.engine.learning;

import org.duijie.engine.scoring.Profile;

/**
 * A pair that somebody judged.
 *
 * @param level 1 none, 2 weak, 3 fair, 4 strong
 * @param weight how much it counts in learning, above 0; 2 counts like two pairs of weight 1
 */
public record JudgedPair(String demandId, Profile demand, String outcomeId, Profile outcome, int level, double weight) {
    private static final int FAIR = 3;

    public JudgedPair {
        if (level < 1 || level > 4) {
            throw new IllegalArgumentException("a level is 1, 2, 3 or 4, not " + level);
        }
        if (!(weight > 0)) {
            throw new IllegalArgumentException("a weight is above 0, not " + weight);
        }
    }

    /** With a weight of 1. */
    public JudgedPair(String demandId, Profile demand, String outcomeId, Profile outcome, int level) {
        this(demandId, demand, outcomeId, outcome, level, 1);
    }

    /** Whether a level is FAIR or STRONG. */
    static boolean fits(int level) {
        return level >= FAIR;
    }

    public boolean fits() {
        return fits(level);
    }
}
