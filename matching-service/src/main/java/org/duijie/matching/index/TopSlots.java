package org.duijie.matching.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the best of many scored records; among equals those with the smaller id, so that the order of arrival is nothing. */
final class TopSlots<I extends Comparable<I>> {
    private final int most;
    private final PriorityQueue<Scored<I>> worstFirst;
    private float bar = Float.NEGATIVE_INFINITY;

    TopSlots(int most) {
        this.most = most;
        this.worstFirst = new PriorityQueue<>(Comparator.comparingDouble((Scored<I> s) -> s.score)
                .thenComparing(s -> s.row.id(), Comparator.reverseOrder()));
    }

    void offer(Row<I> row, float score) {
        if (score < bar) {
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

    List<Row<I>> rows() {
        List<Row<I>> rows = new ArrayList<>(worstFirst.size());
        worstFirst.forEach(scored -> rows.add(scored.row));
        return rows;
    }

    private record Scored<I>(Row<I> row, float score) {}
}
