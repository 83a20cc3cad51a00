package org.duijie.matching.learning;

/** A symmetric matrix with nothing below 0 as L · Lᵀ, L with nothing above the diagonal. */
final class Cholesky {
    /** Added to the diagonal, so that two texts that are the same do no harm. */
    private static final double JITTER = 1e-3;

    private final double[][] lower;

    private Cholesky(double[][] lower) {
        this.lower = lower;
    }

    static Cholesky of(double[][] matrix) {
        double[][] lower = new double[matrix.length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j] + (i == j ? JITTER : 0);
                for (int k = 0; k < j; k++) {
                    rest -= lower[i][k] * lower[j][k];
                }
                lower[i][j] = i == j ? Math.sqrt(Math.max(rest, JITTER * JITTER)) : rest / lower[j][j];
            }
        }
        return new Cholesky(lower);
    }

    /** The x of L · x = {@code right}. */
    double[] solve(double[] right) {
        double[] solved = right.clone();
        for (int i = 0; i < solved.length; i++) {
            for (int j = 0; j < i; j++) {
                solved[i] -= lower[i][j] * solved[j];
            }
            solved[i] /= lower[i][i];
        }
        return solved;
    }

    /** The x of Lᵀ · x = {@code right}. */
    double[] solveTransposed(double[] right) {
        double[] solved = right.clone();
        for (int i = solved.length - 1; i >= 0; i--) {
            solved[i] /= lower[i][i];
            for (int j = 0; j < i; j++) {
                solved[j] -= lower[i][j] * solved[i];
            }
        }
        return solved;
    }
}
