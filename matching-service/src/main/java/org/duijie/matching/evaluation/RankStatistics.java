package org.duijie.matching.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Statistics of orders. */
final class RankStatistics {
    private RankStatistics() {}

    /**
     * Area under the receiver operating characteristic, by the Mann–Whitney statistic; ties count half.
     *
     * @return NaN where one of the two classes is empty
     */
    static double auc(double[] scores, int[] levels, int least) {
        List<Integer> order = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> scores[i]))
                .toList();
        double rankSum = 0;
        long positives = 0;
        for (int start = 0; start < order.size(); ) {
            int end = start;
            int positivesHere = 0;
            while (end < order.size() && scores[order.get(end)] == scores[order.get(start)]) {
                positivesHere += levels[order.get(end)] >= least ? 1 : 0;
                end++;
            }
            rankSum += positivesHere * (start + end + 1) / 2.0;
            positives += positivesHere;
            start = end;
        }
        long negatives = scores.length - positives;
        return positives == 0 || negatives == 0
                ? Double.NaN
                : (rankSum - positives * (positives + 1) / 2.0) / ((double) positives * negatives);
    }
}
