package org.duijie.engine.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** Finds the best of many scored records; among equals those with the smaller id, so that the order of arrival is nothing. */
final class TopRows {
    private static final int MORE = 4;

    private TopRows() {}

    /**
     * The best eligible records, best first. Eligibility is asked from the best down: to look at a record is dear where
     * there are many, as it may stand anywhere in memory.
     *
     * @param scores negative infinity for what is not to be found
     * @param rows the record of each score
     */
    static <I extends Comparable<I>> List<Row<I>> of(
            float[] scores, IntFunction<Row<I>> rows, int most, Predicate<I> eligible) {
        int wanted = most;
        while (true) {
            int[] picked = TopK.of(scores, wanted);
            List<Row<I>> best = Arrays.stream(picked)
                    .mapToObj(at -> new Scored<>(rows.apply(at), scores[at]))
                    .sorted(Comparator.comparingDouble((Scored<I> scored) -> -scored.score)
                            .thenComparing(scored -> scored.row.id()))
                    .map(Scored::row)
                    .filter(row -> eligible.test(row.id()))
                    .limit(most)
                    .toList();
            boolean all = picked.length < wanted;
            if (all || best.size() == most) {
                return best;
            }
            wanted = MORE * picked.length;
        }
    }

    private record Scored<I>(Row<I> row, float score) {}
}
