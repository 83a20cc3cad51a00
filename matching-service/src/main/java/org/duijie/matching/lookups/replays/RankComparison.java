package org.duijie.matching.lookups.replays;

import java.util.List;

/**
 * Two orders of the same pairs, by two scores of each. Ranks count from 1; where scores are equal, the order in which the
 * pairs are given decides.
 */
final class RankComparison {
    private final int[] then;
    private final int[] compared;

    /** @param then scores, in the order of the pairs, as {@code compared} */
    RankComparison(List<Double> then, List<Double> compared) {
        this.then = ranks(then);
        this.compared = ranks(compared);
    }

    private static int[] ranks(List<Double> scores) {
        int[] ranks = new int[scores.size()];
        for (int i = 0; i < ranks.length; i++) {
            int rank = 1;
            for (int j = 0; j < ranks.length; j++) {
                int order = Double.compare(scores.get(j), scores.get(i));
                if (order > 0 || order == 0 && j < i) {
                    rank++;
                }
            }
            ranks[i] = rank;
        }
        return ranks;
    }

    int comparedRank(int pair) {
        return compared[pair];
    }

    /** By how many ranks a pair is higher in the second order; negative where it sank. */
    int rose(int pair) {
        return then[pair] - compared[pair];
    }

    /** How many of the first pairs of one order are among the first of the other. */
    int sameAmongFirst(int most) {
        int same = 0;
        for (int i = 0; i < then.length; i++) {
            same += then[i] <= most && compared[i] <= most ? 1 : 0;
        }
        return same;
    }

    /** Spearman's rank correlation, −1 to 1; null of fewer than two pairs. */
    Double correlation() {
        long n = then.length;
        if (n < 2) {
            return null;
        }
        double squares = 0;
        for (int i = 0; i < n; i++) {
            squares += Math.pow(then[i] - compared[i], 2);
        }
        return 1 - 6 * squares / (n * (n * n - 1));
    }
}
