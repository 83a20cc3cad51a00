package org.duijie.engine.learning;

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
     * @param weight how much the prior counts; the weight of a judged pair is at most 1
     */
    LevelMean(double weight, LevelMean prior) {
        this(weight, weight * prior.level(), weight * prior.fit());
    }

    /**
     * @param exponent logarithm of the weight, at most 0
     */
    void add(double exponent, int level) {
        double weight = exponent == 0 ? 1 : Math.exp(exponent);
        weights += weight;
        levels += weight * level;
        fits += JudgedPair.fits(level) ? weight : 0;
    }

    double level() {
        return weights == 0 ? NEUTRAL.levels : levels / weights;
    }

    double fit() {
        return weights == 0 ? NEUTRAL.fits : fits / weights;
    }
}
