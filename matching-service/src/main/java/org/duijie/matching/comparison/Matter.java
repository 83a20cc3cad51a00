package org.duijie.matching.comparison;

import org.duijie.engine.scoring.PairScore;

/**
 * Whether two records are about the same matter, by what the shipped matcher makes of their texts alone: whichever version scores, a fact
 * says the same. The bounds were set by hand on the sample's judged list of indicators; docs/experiments.md says how far. They are
 * not those of the levels: a pair that is worth a talk may well speak of another thing by the same words.
 */
public enum Matter {
    /** The same words mean the same thing. */
    SAME,
    /** The same words may. */
    RELATED,
    /** The same words are said of other things. */
    OTHER;

    private static final double SAME_FROM = 0.9;
    private static final double RELATED_FROM = 0.65;

    /** @param ofTexts a score of the texts, without any fact */
    public static Matter of(PairScore ofTexts) {
        double score = ofTexts.shippedScore();
        if (score >= SAME_FROM) {
            return SAME;
        }
        return score >= RELATED_FROM ? RELATED : OTHER;
    }
}
