package org.duijie.engine.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * One number that a {@link KernelRidge} tells.
 *
 * @param mean its weighted mean over what was learnt from
 * @param features what a scaled feature adds
 * @param products what the likeness to a demand and that to an outcome add, if both are 1
 */
record RidgeCoefficients(double mean, double[] features, float[][] products) {
    private static final double PENALTY = 0.5;

    /**
     * @param weights how much each target counts
     */
    static RidgeCoefficients fit(
            KernelRidgeDesign design, float[] targets, double[] weights, NystromMap demands, NystromMap outcomes) {
        double sum = 0;
        double all = 0;
        for (int i = 0; i < targets.length; i++) {
            sum += weights[i] * targets[i];
            all += weights[i];
        }
        double mean = sum / all;
        double[] deviations = new double[targets.length];
        for (int i = 0; i < deviations.length; i++) {
            deviations[i] = targets[i] - mean;
        }
        double[] coefficients = Ridge.fit(design, deviations, weights, PENALTY);
        return new RidgeCoefficients(
                mean, design.ofFeatures(coefficients), NystromMap.ofLikenesses(coefficients, demands, outcomes));
    }

    /** What the likeness to each outcome adds for a demand. */
    double[] ofDemand(double[] kernel) {
        double[] weights = new double[products[0].length];
        for (int i = 0; i < kernel.length; i++) {
            for (int j = 0; j < weights.length; j++) {
                weights[j] += kernel[i] * products[i][j];
            }
        }
        return weights;
    }

    void write(DataOutput out) throws IOException {
        out.writeDouble(mean);
        for (double feature : features) {
            out.writeDouble(feature);
        }
        for (float[] row : products) {
            for (float value : row) {
                out.writeFloat(value);
            }
        }
    }

    static RidgeCoefficients read(DataInput in, int demands, int outcomes) throws IOException {
        RidgeCoefficients read =
                new RidgeCoefficients(in.readDouble(), new double[Standardiser.COUNT], new float[demands][outcomes]);
        for (int i = 0; i < Standardiser.COUNT; i++) {
            read.features[i] = in.readDouble();
        }
        for (float[] row : read.products) {
            for (int j = 0; j < row.length; j++) {
                row[j] = in.readFloat();
            }
        }
        return read;
    }
}
