package org.duijie.matching.learning;

/**
 * Coefficients with the least squared distance to targets, each as often as it weighs, drawn to 0, by conjugate gradients
 * (CGLS; Björck, Numerical Methods for Least Squares Problems, 1996). What is far from settled after {@value #STEPS} steps would fit noise.
 */
final class Ridge {
    private static final int STEPS = 40;
    private static final double SETTLED = 1e-6;

    private Ridge() {}

    /** What coefficients are multiplied with. */
    interface Design {
        double[] times(double[] coefficients);

        double[] transposedTimes(double[] residuals);
    }

    /**
     * @param weights how much each target counts; 2 counts like two of the same
     */
    static double[] fit(Design design, double[] targets, double[] weights, double penalty) {
        double[] residuals = targets.clone();
        double[] slope = design.transposedTimes(product(weights, residuals));
        double[] fitted = new double[slope.length];
        double[] direction = slope.clone();
        double steepness = squares(slope);
        double settled = SETTLED * steepness;
        for (int step = 0; step < STEPS && steepness > settled; step++) {
            double[] moved = design.times(direction);
            double length = steepness / (dot(product(weights, moved), 0, moved) + penalty * squares(direction));
            addTo(fitted, length, direction);
            addTo(residuals, -length, moved);
            slope = design.transposedTimes(product(weights, residuals));
            addTo(slope, -penalty, fitted);
            double before = steepness;
            steepness = squares(slope);
            for (int i = 0; i < direction.length; i++) {
                direction[i] = slope[i] + steepness / before * direction[i];
            }
        }
        return fitted;
    }

    private static double[] product(double[] weights, double[] values) {
        double[] product = new double[values.length];
        for (int i = 0; i < product.length; i++) {
            product[i] = weights[i] * values[i];
        }
        return product;
    }

    private static double squares(double[] values) {
        return dot(values, 0, values);
    }

    /** The product of a vector with what stands in another from a place on. */
    static double dot(double[] in, int from, double[] values) {
        double dot = 0;
        for (int i = 0; i < values.length; i++) {
            dot += in[from + i] * values[i];
        }
        return dot;
    }

    static void addTo(double[] values, double times, double[] more) {
        addTo(values, 0, times, more);
    }

    /** Adds a multiple of a vector to what stands in another from a place on. */
    static void addTo(double[] values, int from, double times, double[] more) {
        for (int i = 0; i < more.length; i++) {
            values[from + i] += times * more[i];
        }
    }
}
