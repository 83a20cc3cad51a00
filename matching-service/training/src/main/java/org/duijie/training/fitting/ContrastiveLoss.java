package org.duijie.training.fitting;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

/**
 * InfoNCE in both directions with graded answers: of all outcomes of a batch a demand's softmax should be at those that fit, at a STRONG
 * one more than at a FAIR one; so should an outcome's over the demands. Those of the same family that do not fit weigh by themselves,
 * since they are the nearest.
 */
final class ContrastiveLoss {
    /** What each level draws of the softmax, before all of a row are made to add up to 1. Index 0: unknown. */
    private static final double[] SHARE = {0, 0, 0.02, 0.3, 1};

    /** What a row counts whose best is of that level. */
    private static final double[] WEIGHT = {0, 0, 0, 0.5, 1};

    private static final float LEFT_OUT = -10_000;

    private final int[][] levels;
    private final double temperature;

    /**
     * @param levels a row per demand, a column per outcome; 0 is left out
     */
    ContrastiveLoss(int[][] levels, double temperature) {
        this.levels = levels;
        this.temperature = temperature;
    }

    /** Whether there is anything to learn. */
    boolean isEmpty() {
        return sum(targets(levels)) == 0;
    }

    /**
     * The mean over both directions.
     *
     * @param demands vectors of length 1, a row each
     * @param outcomes likewise
     */
    NDArray of(NDArray demands, NDArray outcomes) {
        NDManager scope = demands.getManager();
        NDArray cosines = demands.matMul(outcomes.transpose());
        NDArray forth = direction(cosines, levels, scope);
        NDArray back = direction(cosines.transpose(), transposed(levels), scope);
        return forth.add(back).div(2f);
    }

    private NDArray direction(NDArray cosines, int[][] levels, NDManager scope) {
        float[] targets = targets(levels);
        float[] mask = new float[targets.length];
        int columns = levels[0].length;
        for (int i = 0; i < mask.length; i++) {
            mask[i] = levels[i / columns][i % columns] == 0 ? LEFT_OUT : 0;
        }
        Shape shape = new Shape(levels.length, columns);
        NDArray logs =
                cosines.div((float) temperature).add(scope.create(mask, shape)).logSoftmax(1);
        return logs.mul(scope.create(targets, shape)).sum().div((float) -sum(targets));
    }

    private static float[] targets(int[][] levels) {
        int columns = levels[0].length;
        float[] targets = new float[levels.length * columns];
        for (int row = 0; row < levels.length; row++) {
            double all = 0;
            double weight = 0;
            for (int level : levels[row]) {
                all += SHARE[level];
                weight = Math.max(weight, WEIGHT[level]);
            }
            for (int column = 0; column < columns && all > 0; column++) {
                targets[row * columns + column] = (float) (weight * SHARE[levels[row][column]] / all);
            }
        }
        return targets;
    }

    private static double sum(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum;
    }

    private static int[][] transposed(int[][] levels) {
        int[][] transposed = new int[levels[0].length][levels.length];
        for (int i = 0; i < levels.length; i++) {
            for (int j = 0; j < levels[i].length; j++) {
                transposed[j][i] = levels[i][j];
            }
        }
        return transposed;
    }
}
