package org.duijie.matching.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How the shipped score and the learnt order make the chance that a pair fits:
 *
 * <pre>log odds = log odds of the shipped score + shift + order · learnt order</pre>
 *
 * <p>Fitted by logistic regression that is drawn to 0 and 1 as if some pairs had told so: with nothing learnt the score is
 * the shipped one. The shipped log odds keep their weight of 1; fitted as well, it goes down and with it the order within
 * the demands.
 */
record ScoreFit(double shift, double order) {
    static final ScoreFit NOTHING_LEARNT = new ScoreFit(0, 1);

    private static final int STEPS = 30;
    private static final double LONGEST_STEP = 1;
    /** How much speaks against any other weight: as much as about ten undecided pairs. */
    private static final double STEADINESS = 2;

    /**
     * By Newton's method.
     *
     * @param weights how much each pair counts
     */
    static ScoreFit of(double[] shippedScores, double[] orders, boolean[] fits, float[] weights) {
        double shift = NOTHING_LEARNT.shift;
        double order = NOTHING_LEARNT.order;
        for (int step = 0; step < STEPS; step++) {
            double shiftSlope = STEADINESS * (NOTHING_LEARNT.shift - shift);
            double orderSlope = STEADINESS * (NOTHING_LEARNT.order - order);
            double shiftCurvature = STEADINESS;
            double orderCurvature = STEADINESS;
            double common = 0;
            for (int i = 0; i < fits.length; i++) {
                double chance = Odds.chance(Odds.of(shippedScores[i]) + shift + order * orders[i]);
                double error = weights[i] * ((fits[i] ? 1 : 0) - chance);
                double weight = weights[i] * chance * (1 - chance);
                shiftSlope += error;
                orderSlope += error * orders[i];
                shiftCurvature += weight;
                orderCurvature += weight * orders[i] * orders[i];
                common += weight * orders[i];
            }
            double determinant = shiftCurvature * orderCurvature - common * common;
            shift += bounded((orderCurvature * shiftSlope - common * orderSlope) / determinant);
            order += bounded((shiftCurvature * orderSlope - common * shiftSlope) / determinant);
        }
        return new ScoreFit(shift, order);
    }

    private static double bounded(double step) {
        return Math.clamp(step, -LONGEST_STEP, LONGEST_STEP);
    }

    /** 0–1. */
    double score(double shippedScore, double learntOrder) {
        return Odds.chance(Odds.of(shippedScore) + shift + order * learntOrder);
    }

    void write(DataOutput out) throws IOException {
        out.writeDouble(shift);
        out.writeDouble(order);
    }

    static ScoreFit read(DataInput in) throws IOException {
        return new ScoreFit(in.readDouble(), in.readDouble());
    }
}
