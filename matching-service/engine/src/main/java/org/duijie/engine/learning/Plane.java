package org.duijie.engine.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

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
    static Plane fit(SurfaceDesign design, float[] targets, double[] weights, Axes demands, Axes outcomes) {
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
        return new Plane(usual, design.ofFeatures(coefficients), Axes.ofLikenesses(coefficients, demands, outcomes));
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
