package org.duijie.engine.learning;

import java.util.List;
import org.duijie.engine.embedding.QuantisedVector;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.BlockRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * The Nyström approximation of a kernel by {@link Landmarks}: the products of the coordinates of two landmarks add up to how
 * alike they are.
 *
 * @param whitening from how alike a text is to each landmark to its coordinates: the inverse of L, where L · Lᵀ is how alike they
 *     are among themselves
 */
record NystromMap(Landmarks marks, BlockRealMatrix whitening) {
    /** Added to the likeness of a landmark to itself, so that two that are the same do no harm. */
    private static final double JITTER = 1e-3;

    /** So far two likenesses of the same two may differ by rounding. */
    private static final double ROUNDING = 1e-6;

    /** So many texts are turned at once: quicker than one by one, and without a copy of all of them. */
    private static final int AT_ONCE = 1_000;

    static NystromMap among(Landmarks marks) {
        double[][] kernel = marks.texts().stream().map(marks::kernel).toArray(double[][]::new);
        for (int i = 0; i < kernel.length; i++) {
            kernel[i][i] += JITTER;
        }
        RealMatrix lower = new CholeskyDecomposition(new Array2DRowRealMatrix(kernel, false), ROUNDING, 0).getL();
        BlockRealMatrix whitening = new BlockRealMatrix(marks.count(), marks.count());
        for (int i = 0; i < marks.count(); i++) {
            RealVector unit = MatrixUtils.createRealVector(marks.count());
            unit.setEntry(i, 1);
            MatrixUtils.solveLowerTriangularSystem(lower, unit);
            whitening.setColumnVector(i, unit);
        }
        return new NystromMap(marks, whitening);
    }

    int count() {
        return marks.count();
    }

    /** Of each text a row. */
    double[][] coordinates(List<QuantisedVector> texts) {
        double[][] coordinates = new double[texts.size()][];
        for (int from = 0; from < coordinates.length; from += AT_ONCE) {
            List<QuantisedVector> some = texts.subList(from, Math.min(from + AT_ONCE, coordinates.length));
            double[][] kernel = some.stream().map(marks::kernel).toArray(double[][]::new);
            double[][] turned =
                    new BlockRealMatrix(kernel).multiplyTransposed(whitening).getData();
            System.arraycopy(turned, 0, coordinates, from, turned.length);
        }
        return coordinates;
    }

    /**
     * From coefficients of the products of coordinates to those of the products of likenesses, so that nothing has to be
     * solved at use.
     *
     * @param coefficients for the first coordinate of a demand and all of an outcome, then for the second, …
     */
    static float[][] ofLikenesses(double[] coefficients, NystromMap demands, NystromMap outcomes) {
        double[][] ofCoordinates = new double[demands.count()][outcomes.count()];
        for (int i = 0; i < ofCoordinates.length; i++) {
            System.arraycopy(coefficients, i * outcomes.count(), ofCoordinates[i], 0, outcomes.count());
        }
        RealMatrix products = demands.whitening
                .transposeMultiply(new BlockRealMatrix(ofCoordinates))
                .multiply(outcomes.whitening);
        float[][] rounded = new float[demands.count()][outcomes.count()];
        for (int i = 0; i < rounded.length; i++) {
            for (int j = 0; j < outcomes.count(); j++) {
                rounded[i][j] = (float) products.getEntry(i, j);
            }
        }
        return rounded;
    }
}
