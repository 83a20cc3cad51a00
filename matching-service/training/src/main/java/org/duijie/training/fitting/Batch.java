package org.duijie.training.fitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duijie.training.corpus.Sample;

/**
 * Texts that are compared with each other at once: all demands with all outcomes. Outcomes of another family fit none, unless one is
 * so near to an outcome that fits that nobody can say.
 */
final class Batch {
    private static final int FAIR = 3;
    private static final int NONE = 1;

    /** Cosine of two outcomes from which on what one fits the other may fit. */
    private static final double MAY_BE_THE_SAME = 0.9;

    private final List<Text> demands = new ArrayList<>();
    private final List<Text> outcomes = new ArrayList<>();

    record Text(Sample sample, int place, String text) {}

    Batch(List<Sample> samples) {
        for (Sample sample : samples) {
            for (int i = 0; i < sample.demands().size(); i++) {
                demands.add(new Text(sample, i, sample.demands().get(i)));
            }
            for (int i = 0; i < sample.outcomes().size(); i++) {
                outcomes.add(new Text(sample, i, sample.outcomes().get(i)));
            }
        }
    }

    List<Text> demands() {
        return demands;
    }

    List<Text> outcomes() {
        return outcomes;
    }

    /** The level of each pair, a row per demand; 0 where it is not known. */
    int[][] levels(Map<String, float[]> known) {
        int[][] levels = new int[demands.size()][outcomes.size()];
        for (int i = 0; i < demands.size(); i++) {
            for (int j = 0; j < outcomes.size(); j++) {
                levels[i][j] = level(demands.get(i), outcomes.get(j), known);
            }
        }
        return levels;
    }

    private int level(Text demand, Text outcome, Map<String, float[]> known) {
        if (isSameFamily(demand, outcome)) {
            return demand.sample.family().level(demand.place, outcome.place);
        }
        boolean unclear = outcomes.stream()
                .filter(other -> isSameFamily(demand, other))
                .filter(other -> demand.sample.family().level(demand.place, other.place) >= FAIR)
                .anyMatch(other -> cosine(known.get(other.text), known.get(outcome.text)) > MAY_BE_THE_SAME);
        return unclear ? 0 : NONE;
    }

    /** Also where one is a translation of the other. */
    private static boolean isSameFamily(Text one, Text other) {
        return one.sample.family().family().equals(other.sample.family().family());
    }

    private static double cosine(float[] one, float[] other) {
        return one == null || other == null ? 0 : Neighbours.dot(one, other);
    }
}
