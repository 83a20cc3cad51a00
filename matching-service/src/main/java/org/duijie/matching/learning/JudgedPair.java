package org.duijie.matching.learning;

import org.duijie.matching.scoring.Profile;

/**
 * A pair that somebody judged.
 *
 * @param level 1 none, 2 weak, 3 fair, 4 strong
 */
public record JudgedPair(String demandId, Profile demand, String outcomeId, Profile outcome, int level) {
    private static final int FAIR = 3;

    public JudgedPair {
        if (level < 1 || level > 4) {
            throw new IllegalArgumentException("a level is 1, 2, 3 or 4, not " + level);
        }
    }

    /** Whether a level is FAIR or STRONG. */
    static boolean fits(int level) {
        return level >= FAIR;
    }

    public boolean fits() {
        return fits(level);
    }
}
