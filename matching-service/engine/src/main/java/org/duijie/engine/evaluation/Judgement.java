package org.duijie.engine.evaluation;

/**
 * What professionals said of a pair.
 *
 * @param level 1 none, 2 weak, 3 fair, 4 strong
 */
record Judgement(String demandId, String outcomeId, int level) {
    static final int WEAK = 2;
    static final int FAIR = 3;

    Judgement {
        if (level < 1 || level > 4) {
            throw new IllegalArgumentException("a level is 1, 2, 3 or 4, not " + level);
        }
    }

    boolean isRelevant() {
        return level >= FAIR;
    }

    /** What finding it is worth. */
    double gain() {
        return Math.pow(2, level - 1) - 1;
    }
}
