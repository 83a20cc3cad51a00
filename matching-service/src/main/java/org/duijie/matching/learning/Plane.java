package org.duijie.matching.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * One number that a {@link Surface} tells.
 *
 * @param usual its weighted mean over what was learnt from
 * @param features what a scaled feature adds
 * @param products what the likeness to a demand and that to an outcome add, if both are 1
 */
record Plane(double usual, double[] features, float[][] products) {
    private static final double PENALTY = 0.5;

    /**
     * @param weights how much each target counts
     */
    static Plane fit(SurfaceDesign design, float[] targets, double[] weights, Landmarks demands, Landmarks outcomes) {
        double sum = 0;
        double all = 0;
        for (int i = 0; i < targets.length; i++) {
            sum += weights[i] * targets[i];
            all += weights[i];
        }
        double usual = sum / all;
        double[] deviations = new double[targets.length];
        for (int i = 0; i < deviations.length; i++) {
            deviations[i] = targets[i] - usual;
        }
        double[] coefficients = Ridge.fit(design, deviations, weights, PENALTY);
        return new Plane(usual, design.ofFeatures(coefficients), products(coefficients, demands, outcomes));
    }

    /** From coefficients of coordinates to those of likenesses, so that nothing has to be solved at use. */
    private static float[][] products(double[] coefficients, Landmarks demands, Landmarks outcomes) {
        Cholesky ofOutcomes = outcomes.factor();
        double[][] half = new double[demands.count()][];
        for (int i = 0; i < half.length; i++) {
            int from = i * outcomes.count();
            half[i] = ofOutcomes.solveTransposed(Arrays.copyOfRange(coefficients, from, from + outcomes.count()));
        }
        Cholesky ofDemands = demands.factor();
        float[][] products = new float[demands.count()][outcomes.count()];
        for (int j = 0; j < outcomes.count(); j++) {
            double[] column = new double[half.length];
            for (int i = 0; i < column.length; i++) {
                column[i] = half[i][j];
            }
            double[] solved = ofDemands.solveTransposed(column);
            for (int i = 0; i < column.length; i++) {
                products[i][j] = (float) solved[i];
            }
        }
        return products;
    }

    /** What the likeness to each outcome adds for a demand. */
    double[] ofDemand(double[] alike) {
        double[] weights = new double[products[0].length];
        for (int i = 0; i < alike.length; i++) {
            for (int j = 0; j < weights.length; j++) {
                weights[j] += alike[i] * products[i][j];
            }
        }
        return weights;
    }

    void write(DataOutput out) throws IOException {
        out.writeDouble(usual);
        for (double feature : features) {
            out.writeDouble(feature);
        }
        for (float[] row : products) {
            for (float value : row) {
                out.writeFloat(value);
            }
        }
    }

    static Plane read(DataInput in, int demands, int outcomes) throws IOException {
        Plane plane = new Plane(in.readDouble(), new double[Scaling.COUNT], new float[demands][outcomes]);
        for (int i = 0; i < Scaling.COUNT; i++) {
            plane.features[i] = in.readDouble();
        }
        for (float[] row : plane.products) {
            for (int j = 0; j < row.length; j++) {
                row[j] = in.readFloat();
            }
        }
        return plane;
    }
}
