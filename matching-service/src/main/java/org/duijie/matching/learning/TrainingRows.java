package org.duijie.matching.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duijie.matching.scoring.Matcher;

/**
 * Judged pairs as the trees learn from them. Each is described as it would be at use: by judgements that it and the other
 * pairs of its fold are not among. Left out one by one, a pair's own level would show in the mean of the others.
 */
final class TrainingRows {
    private static final int FOLDS = 5;

    /** How much the mean of all counts in the mean of one demand. */
    private static final float DEMAND_PRIOR = 1;

    private final List<JudgedPair> pairs;
    private final float[][] rows;
    private final int folds;
    private final int[] fold;

    TrainingRows(Matcher matcher, List<JudgedPair> pairs) {
        this.pairs = pairs;
        this.rows = new float[pairs.size()][];
        this.folds = Math.min(FOLDS, pairs.size());
        this.fold = folds(pairs, folds);
        IntStream.range(0, folds).parallel().forEach(held -> fill(matcher, held));
    }

    /** Spread evenly in an order that depends on nothing but the ids. */
    private static int[] folds(List<JudgedPair> pairs, int count) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, pairs.size()).boxed().toList());
        order.sort((one, other) -> {
            int byHash = Integer.compare(hash(pairs.get(one)), hash(pairs.get(other)));
            return byHash != 0 ? byHash : Integer.compare(one, other);
        });
        int[] folds = new int[pairs.size()];
        for (int i = 0; i < folds.length; i++) {
            folds[order.get(i)] = i % count;
        }
        return folds;
    }

    private static int hash(JudgedPair pair) {
        int hash = (pair.outcomeId() + '\n' + pair.demandId()).hashCode() * 0x7FEB352D;
        return (hash ^ hash >>> 15) * 0x846CA68B;
    }

    private void fill(Matcher matcher, int held) {
        List<JudgedPair> rest = Arrays.stream(folds == 1 ? inside(held) : outside(held))
                .mapToObj(pairs::get)
                .toList();
        KnownJudgements known = KnownJudgements.of(matcher, rest);
        Map<String, Around> arounds = new TreeMap<>();
        for (int i : inside(held)) {
            JudgedPair pair = pairs.get(i);
            Around around = arounds.computeIfAbsent(
                    pair.demandId(), id -> known.around(id, pair.demand().meaning()));
            rows[i] = Description.of(matcher, around, pair.demand(), pair.outcomeId(), pair.outcome());
        }
    }

    int folds() {
        return folds;
    }

    /** The rows of a fold. */
    int[] inside(int held) {
        return IntStream.range(0, fold.length).filter(i -> fold[i] == held).toArray();
    }

    /** The rows of all other folds. */
    int[] outside(int held) {
        return IntStream.range(0, fold.length).filter(i -> fold[i] != held).toArray();
    }

    /** How much each pair counts. */
    float[] weights() {
        float[] weights = new float[rows.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) pairs.get(i).weight();
        }
        return weights;
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
        float mean = sum(pairs) / pairs.size();
        float[] above = new float[rows.length];
        for (int i = 0; i < above.length; i++) {
            List<JudgedPair> own = byDemand.get(pairs.get(i).demandId());
            float usual = (sum(own) + DEMAND_PRIOR * mean) / (own.size() + DEMAND_PRIOR);
            above[i] = pairs.get(i).level() - usual;
        }
        return above;
    }

    private static float sum(List<JudgedPair> pairs) {
        return pairs.stream().mapToInt(JudgedPair::level).sum();
    }
}
