package org.duijie.training.fitting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.duijie.training.corpus.Sample;

/**
 * Puts families beside each other whose outcomes tempt each other's demands, by the vectors of the round before: what a model must learn
 * to tell apart is what it now confuses.
 */
final class Neighbours {
    private final Random random;
    private final int size;

    /**
     * @param size families in a batch
     */
    Neighbours(Random random, int size) {
        this.random = random;
        this.size = size;
    }

    /**
     * All samples in batches: half of each are neighbours of its first, where vectors are known, the others are drawn.
     *
     * @param known vectors by text; where one is missing the order is drawn
     */
    List<Batch> batches(List<Sample> samples, Map<String, float[]> known) {
        List<Sample> left = new ArrayList<>(samples);
        Collections.shuffle(left, random);
        List<Batch> batches = new ArrayList<>();
        while (!left.isEmpty()) {
            Sample first = left.removeFirst();
            List<Sample> batch = new ArrayList<>(List.of(first));
            if (!known.isEmpty()) {
                List<Sample> nearest = left.stream()
                        .sorted(Comparator.comparingDouble(other -> -nearness(first, other, known)))
                        .limit(size / 2)
                        .toList();
                batch.addAll(nearest);
                left.removeAll(nearest);
            }
            while (batch.size() < size && !left.isEmpty()) {
                batch.add(left.removeFirst());
            }
            batches.add(new Batch(batch));
        }
        Collections.shuffle(batches, random);
        return batches;
    }

    /** How near an outcome of one comes to a demand of the other, at most; both ways together. */
    private static double nearness(Sample one, Sample other, Map<String, float[]> known) {
        if (one.family().family().equals(other.family().family())) {
            return -1;
        }
        return nearest(one.demands(), other.outcomes(), known) + nearest(other.demands(), one.outcomes(), known);
    }

    private static double nearest(List<String> demands, List<String> outcomes, Map<String, float[]> known) {
        double nearest = -1;
        for (String demand : demands) {
            for (String outcome : outcomes) {
                float[] here = known.get(demand);
                float[] there = known.get(outcome);
                nearest = here == null || there == null ? nearest : Math.max(nearest, dot(here, there));
            }
        }
        return nearest;
    }

    static double dot(float[] one, float[] other) {
        double dot = 0;
        for (int i = 0; i < one.length; i++) {
            dot += one[i] * other[i];
        }
        return dot;
    }
}
