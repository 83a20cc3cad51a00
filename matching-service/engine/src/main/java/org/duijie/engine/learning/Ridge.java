package org.duijie.engine.learning;

import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.ConjugateGradient;
import org.hipparchus.linear.RealLinearOperator;
import org.hipparchus.linear.RealVector;

/**
 * Coefficients with the least squared distance to targets, each as often as it weighs, drawn to 0: those of
 * (Aᵀ · W · A + penalty) · x = Aᵀ · W · targets, by conjugate gradients, since A is known by what it makes of vectors only.
 */
final class Ridge {
    /** Far more than it ever takes: the penalty keeps all directions apart from 0. */
    private static final int MOST_STEPS = 10_000;

    /** Of the right side: what is left is far below what coefficients mean. */
    private static final double SETTLED = 1e-3;

    private Ridge() {}

    /** What coefficients are multiplied with. */
    interface Design {
        double[] times(double[] coefficients);

        double[] transposedTimes(double[] residuals);
    }

    /**
     * @param weights how much each target counts; 2 counts like two of the same
     * @param penalty above 0
     */
    static double[] fit(Design design, double[] targets, double[] weights, double penalty) {
        RealVector right = new ArrayRealVector(design.transposedTimes(product(weights, targets)), false);
        return new ConjugateGradient(MOST_STEPS, SETTLED, false)
                .solve(new Normal(design, weights, penalty, right.getDimension()), right)
                .toArray();
    }

    /** The left side. */
    private record Normal(Design design, double[] weights, double penalty, int size) implements RealLinearOperator {
        @Override
        public int getRowDimension() {
            return size;
        }

        @Override
        public int getColumnDimension() {
            return size;
        }

        @Override
        public RealVector operate(RealVector vector) {
            double[] coefficients = vector.toArray();
            double[] moved = design.transposedTimes(product(weights, design.times(coefficients)));
            addTo(moved, penalty, coefficients);
            return new ArrayRealVector(moved, false);
        }
    }

    private static double[] product(double[] weights, double[] values) {
        double[] product = new double[values.length];
        for (int i = 0; i < product.length; i++) {
            product[i] = weights[i] * values[i];
        }
        return product;
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
