package org.duijie.training.measuring;

import java.util.List;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/** Logistic regression of a handful of columns, by Newton's steps (Hastie and others, The Elements of Statistical Learning, 4.4.1). */
final class LogisticRegression {
    private static final int MOST_STEPS = 100;
    private static final double SETTLED = 1e-9;

    private LogisticRegression() {}

    /**
     * @param rows all of the same length; the first column is the constant, which is not drawn to 0
     * @param penalty above 0, on the squares of the others
     * @return a weight for each column, in the log odds
     */
    static double[] fit(List<double[]> rows, List<Boolean> outcomes, double penalty) {
        int columns = rows.getFirst().length;
        RealVector weights = new ArrayRealVector(columns);
        for (int step = 0; step < MOST_STEPS; step++) {
            RealVector gradient = new ArrayRealVector(columns);
            RealMatrix curvature = MatrixUtils.createRealMatrix(columns, columns);
            for (int column = 1; column < columns; column++) {
                gradient.setEntry(column, -penalty * weights.getEntry(column));
                curvature.setEntry(column, column, penalty);
            }
            for (int i = 0; i < rows.size(); i++) {
                RealVector row = new ArrayRealVector(rows.get(i), false);
                double probability = 1 / (1 + Math.exp(-row.dotProduct(weights)));
                double missed = (outcomes.get(i) ? 1 : 0) - probability;
                gradient = gradient.add(row.mapMultiply(missed));
                curvature = curvature.add(row.outerProduct(row).scalarMultiply(probability * (1 - probability)));
            }
            RealVector move = new CholeskyDecomposition(curvature).getSolver().solve(gradient);
            weights = weights.add(move);
            if (move.getLInfNorm() < SETTLED) {
                return weights.toArray();
            }
        }
        throw new IllegalArgumentException("What is to be told apart is told apart without a doubt, or by nothing");
    }
}
