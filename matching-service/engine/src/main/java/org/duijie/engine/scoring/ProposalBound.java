package org.duijie.engine.scoring;

/**
 * From which score on an outcome is proposed to a demand, by what else there is for it. Where an outcome that fits is known, those
 * that merely share its field are noise; where none is, they are all that there is. So, with p the score of the demand's best,
 *
 * <pre>bound = max(lowest, min(0.70, b)),   b / (1 − b) = p / (1 − p) / 8</pre>
 *
 * which is 0.20 beside 0.67, 0.33 beside 0.80, 0.53 beside 0.90, and 0.70 beside all from 0.95 on: who is best takes no place from
 * another that fits. The figures that led to an eighth stand in docs/experiments.md.
 *
 * @param lowest the score below which nothing is proposed, 0–1
 */
public record ProposalBound(double lowest) {
    private static final double TIMES = 8;

    /** Where scores come so near to 1, their odds say more of how texts are written than of how well they fit. */
    private static final double HIGHEST = 0.70;

    /**
     * The bound for a demand.
     *
     * @param best the score of its best outcome, 0–1; 0 where it has none
     */
    public double beside(double best) {
        double behind = best / (best + TIMES * (1 - best));
        return Math.max(lowest, Math.min(HIGHEST, behind));
    }
}
