package org.duijie.matching.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** Keeps the best of many scored records; among equals those with the smaller id, so that the order of arrival is nothing. */
final class TopSlots<I extends Comparable<I>> {
    private final int most;
    private final IntFunction<Row<I>> rows;
    private final Predicate<I> eligible;
    private final PriorityQueue<Scored<I>> worstFirst;
    private float bar = Float.NEGATIVE_INFINITY;

    /**
     * @param rows the record of a slot
     * @param eligible asked only for records that would be kept
     */
    TopSlots(int most, IntFunction<Row<I>> rows, Predicate<I> eligible) {
        this.most = most;
        this.rows = rows;
        this.eligible = eligible;
        this.worstFirst = new PriorityQueue<>(Comparator.comparingDouble((Scored<I> s) -> s.score)
                .thenComparing(s -> s.row.id(), Comparator.reverseOrder()));
    }

    void offer(int slot, float score) {
        if (score >= bar) {
            keep(rows.apply(slot), score);
        }
    }

    private void keep(Row<I> row, float score) {
        if (!eligible.test(row.id())) {
            return;
        }
        worstFirst.add(new Scored<>(row, score));
        if (worstFirst.size() > most) {
            worstFirst.poll();
        }
        if (worstFirst.size() == most) {
            bar = worstFirst.peek().score;
        }
    }

    List<Row<I>> best() {
        List<Row<I>> best = new ArrayList<>(worstFirst.size());
        worstFirst.forEach(scored -> best.add(scored.row));
        return best;
    }

    private record Scored<I>(Row<I> row, float score) {}
}
