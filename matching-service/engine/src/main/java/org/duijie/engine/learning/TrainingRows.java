package org.duijie.engine.learning;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duijie.engine.parallel.Parallel;
import org.duijie.engine.scoring.Matcher;

/**
 * Judged pairs as the trees learn from them. Each is described as it would be at use: by judgements that it and the other
 * pairs of its fold are not among. Left out one by one, a pair's own level would show in the mean of the others.
 */
final class TrainingRows {
    /** How much the mean of all counts in the mean of one demand. */
    private static final double DEMAND_PRIOR = 1;

    private final List<JudgedPair> pairs;
    private final float[][] rows;
    private final Holdout held;

    TrainingRows(Matcher matcher, List<JudgedPair> pairs) {
        this.pairs = pairs;
        this.rows = new float[pairs.size()][];
        this.held = Holdout.ofPairs(pairs);
        Parallel.times(held.folds(), fold -> fill(matcher, fold));
    }

    private void fill(Matcher matcher, int fold) {
        List<JudgedPair> rest = Arrays.stream(held.folds() == 1 ? held.inside(fold) : held.outside(fold))
                .mapToObj(pairs::get)
                .toList();
        KnownJudgements known = KnownJudgements.of(matcher, rest);
        Map<String, NeighbourFeatures> neighboursByDemand = new TreeMap<>();
        for (int i : held.inside(fold)) {
            JudgedPair pair = pairs.get(i);
            NeighbourFeatures neighbours = neighboursByDemand.computeIfAbsent(
                    pair.demandId(), id -> known.neighbours(id, pair.demand().embeddings()));
            rows[i] = Description.of(matcher, neighbours, pair.demand(), pair.outcomeId(), pair.outcome());
        }
    }

    List<JudgedPair> pairs() {
        return pairs;
    }

    /** How much each pair counts. */
    float[] weights() {
        float[] weights = new float[rows.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) pairs.get(i).weight();
        }
        return weights;
    }

    /** How much all of them count together. */
    double weight() {
        return weight(pairs);
    }

    boolean[] fits() {
        boolean[] fits = new boolean[rows.length];
        for (int i = 0; i < fits.length; i++) {
            fits[i] = pairs.get(i).fits();
        }
        return fits;
    }

    float[][] rows() {
        return rows;
    }

    /** As if nothing were known of their demands. */
    float[][] freshRows() {
        return Arrays.stream(rows).map(Description::fresh).toArray(float[][]::new);
    }

    /** 0 for NONE to 3 for STRONG. */
    float[] classes() {
        float[] classes = new float[rows.length];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = pairs.get(i).level() - 1f;
        }
        return classes;
    }

    /** By how much each pair's level is above what is usual for its demand: all that an order can be learnt from. */
    float[] aboveDemand() {
        Map<String, List<JudgedPair>> byDemand = pairs.stream().collect(Collectors.groupingBy(JudgedPair::demandId));
        double mean = levels(pairs) / weight(pairs);
        float[] above = new float[rows.length];
        for (int i = 0; i < above.length; i++) {
            List<JudgedPair> own = byDemand.get(pairs.get(i).demandId());
            double usual = (levels(own) + DEMAND_PRIOR * mean) / (weight(own) + DEMAND_PRIOR);
            above[i] = (float) (pairs.get(i).level() - usual);
        }
        return above;
    }

    private static double levels(List<JudgedPair> pairs) {
        return pairs.stream().mapToDouble(pair -> pair.weight() * pair.level()).sum();
    }

    private static double weight(List<JudgedPair> pairs) {
        return pairs.stream().mapToDouble(JudgedPair::weight).sum();
    }
}
