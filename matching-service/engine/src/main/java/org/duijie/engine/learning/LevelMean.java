package org.duijie.engine.learning;

import org.duijie.engine.learning.KnownDemand.KnownPair;

/** Weighted means of levels and of whether they are FAIR or STRONG, drawn to those of a prior. */
final class LevelMean {
    /** What is held of pairs when nothing is known: that they are NONE. */
    static final LevelMean NEUTRAL = new LevelMean(1, 1, 0);

    private double weights;
    private double levels;
    private double fits;

    private LevelMean(double weights, double levels, double fits) {
        this.weights = weights;
        this.levels = levels;
        this.fits = fits;
    }

    /**
     * @param weight how much the prior counts, in judged pairs of weight 1
     */
    LevelMean(double weight, LevelMean prior) {
        this(weight, weight * prior.level(), weight * prior.fit());
    }

    /**
     * @param exponent logarithm of how near the pair is, at most 0: its share in its own weight
     */
    void add(double exponent, KnownPair pair) {
        double weight = exponent == 0 ? pair.weight() : pair.weight() * Math.exp(exponent);
        weights += weight;
        levels += weight * pair.level();
        fits += JudgedPair.fits(pair.level()) ? weight : 0;
    }

    double level() {
        return weights == 0 ? NEUTRAL.levels : levels / weights;
    }

    double fit() {
        return weights == 0 ? NEUTRAL.fits : fits / weights;
    }
}
