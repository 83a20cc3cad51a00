package org.duijie.engine.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How the shipped score and the learnt order make the chance that a pair fits (Platt scaling):
 *
 * <pre>log odds = shift + slope · (log odds of the shipped score + order · learnt order)</pre>
 *
 * <p>The order counts more the more was learnt, whatever the chances are: fitted with them it would count for little, since
 * most of what makes chances differ is not within a demand, and with it the order within the demands would sink. Shift and
 * slope are fitted by logistic regression that is drawn to 0 and 1 as if some pairs had told so: with nothing learnt the
 * score is the shipped one.
 */
record ScoreCalibration(double shift, double slope, double order) {
    private static final int STEPS = 30;
    private static final double LONGEST_STEP = 1;
    /** How much speaks against any other shift or slope: as much as about ten undecided pairs. */
    private static final double STEADINESS = 2;

    private static final double LEAST_SLOPE = 0.1;
    private static final double ORDER = 4;
    /** The order has half of its weight when so many pairs were learnt from. */
    private static final double HALFWAY = 20;

    /**
     * Where nothing can be held out to fit it on.
     *
     * @param pairs how many were learnt from, each as often as it weighs
     */
    static ScoreCalibration unfitted(double pairs) {
        return new ScoreCalibration(0, 1, ORDER * pairs / (pairs + HALFWAY));
    }

    /**
     * By Newton's method.
     *
     * @param weights how much each pair counts
     */
    static ScoreCalibration of(double[] shippedScores, double[] orders, boolean[] fits, float[] weights) {
        double pairs = 0;
        for (float weight : weights) {
            pairs += weight;
        }
        ScoreCalibration start = unfitted(pairs);
        double[] odds = new double[fits.length];
        for (int i = 0; i < odds.length; i++) {
            odds[i] = LogOdds.of(shippedScores[i]) + start.order * orders[i];
        }
        double shift = start.shift;
        double slope = start.slope;
        for (int step = 0; step < STEPS; step++) {
            double toShift = STEADINESS * (start.shift - shift);
            double toSlope = STEADINESS * (start.slope - slope);
            double shiftCurvature = STEADINESS;
            double slopeCurvature = STEADINESS;
            double common = 0;
            for (int i = 0; i < odds.length; i++) {
                double chance = LogOdds.chance(shift + slope * odds[i]);
                double error = weights[i] * ((fits[i] ? 1 : 0) - chance);
                double weight = weights[i] * chance * (1 - chance);
                toShift += error;
                toSlope += error * odds[i];
                shiftCurvature += weight;
                slopeCurvature += weight * odds[i] * odds[i];
                common += weight * odds[i];
            }
            double determinant = shiftCurvature * slopeCurvature - common * common;
            double sloped = slope + bounded((shiftCurvature * toSlope - common * toShift) / determinant);
            if (sloped > LEAST_SLOPE) {
                slope = sloped;
                shift += bounded((slopeCurvature * toShift - common * toSlope) / determinant);
            } else {
                // A slope below 0 would turn the order around. The shift is the one that is best with the least slope.
                slope = LEAST_SLOPE;
                shift += bounded(toShift / shiftCurvature);
            }
        }
        return new ScoreCalibration(shift, slope, start.order);
    }

    private static double bounded(double step) {
        return Math.clamp(step, -LONGEST_STEP, LONGEST_STEP);
    }

    /**
     * 0–1.
     *
     * @param bearing how far what was learnt bears on the pair, 0–1
     */
    double score(double shippedScore, double learntOrder, double bearing) {
        double shipped = LogOdds.of(shippedScore);
        double learnt = shift + slope * (shipped + order * learntOrder);
        return LogOdds.chance(shipped + bearing * (learnt - shipped));
    }

    void write(DataOutput out) throws IOException {
        out.writeDouble(shift);
        out.writeDouble(slope);
        out.writeDouble(order);
    }

    static ScoreCalibration read(DataInput in) throws IOException {
        return new ScoreCalibration(in.readDouble(), in.readDouble(), in.readDouble());
    }
}
