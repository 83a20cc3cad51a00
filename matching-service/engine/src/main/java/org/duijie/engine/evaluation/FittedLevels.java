package org.duijie.engine.evaluation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Levels for a system that gives none: the three thresholds on its scores that bring the smallest total distance to the
 * judged levels, found exactly. They are fitted on the very pairs they are measured on, which flatters such a system.
 */
final class FittedLevels {
    private static final int LEVELS = 4;

    private FittedLevels() {}

    static int[] fit(double[] scores, int[] judged) {
        int[] order = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> scores[i]))
                .mapToInt(i -> i)
                .toArray();
        // cost[l] is the least total distance of the pairs so far where the last one got level l + 1.
        int[][] from = new int[order.length][LEVELS];
        double[] cost = new double[LEVELS];
        for (int i = 0; i < order.length; i++) {
            double[] next = new double[LEVELS];
            boolean tied = i > 0 && scores[order[i]] == scores[order[i - 1]];
            for (int level = 0; level < LEVELS; level++) {
                int best = level;
                for (int lower = 0; lower < level && !tied; lower++) {
                    best = cost[lower] < cost[best] ? lower : best;
                }
                from[i][level] = best;
                next[level] = cost[best] + Math.abs(judged[order[i]] - 1 - level);
            }
            cost = next;
        }
        return trace(order, from, cost);
    }

    private static int[] trace(int[] order, int[][] from, double[] cost) {
        double least = Arrays.stream(cost).min().orElse(0);
        int level = (int) Arrays.stream(cost).takeWhile(c -> c > least).count();
        int[] given = new int[order.length];
        for (int i = order.length - 1; i >= 0; i--) {
            given[order[i]] = level + 1;
            level = from[i][level];
        }
        return given;
    }
}
