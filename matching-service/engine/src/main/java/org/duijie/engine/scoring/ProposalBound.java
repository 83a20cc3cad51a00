package org.duijie.engine.scoring;

/**
 * From which score on a demand hears of an outcome. Beside one that fits well, others of the same field that share its words are
 * mostly none: what has less than an eighth of the odds of the demand's best is left out. Found on the corpus's held-out fields, where
 * that takes a fifth of the proposals away and three in a hundred of what fits; docs/experiments.md has the figures.
 *
 * @param lowest the score below which nothing is proposed, whatever else there is, 0–1
 */
public record ProposalBound(double lowest) {
    private static final double BEST_TO_LAST = 8;

    /**
     * The lowest score that is proposed.
     *
     * @param best the demand's best score, 0–1
     */
    public double beside(double best) {
        if (best >= 1) {
            return 1;
        }
        double odds = best / (1 - best) / BEST_TO_LAST;
        return Math.max(lowest, odds / (1 + odds));
    }

    /** Whether a score is proposed where this is the demand's best. */
    public boolean allows(double score, double best) {
        return score >= beside(best);
    }
}
