package org.duijie.engine.learning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Which pairs are kept from what is learnt to be asked about them: spread evenly in an order that depends on nothing but the
 * ids.
 */
final class Holdout {
    private static final int FOLDS = 5;

    private final int folds;
    private final int[] fold;

    private Holdout(int folds, int[] fold) {
        this.folds = folds;
        this.fold = fold;
    }

    /** Single pairs: of their demands others are known. */
    static Holdout ofPairs(List<JudgedPair> pairs) {
        return by(pairs, pair -> pair.outcomeId() + '\n' + pair.demandId());
    }

    /** Whole demands, as if nothing were known of them. */
    static Holdout ofDemands(List<JudgedPair> pairs) {
        return by(pairs, JudgedPair::demandId);
    }

    private static Holdout by(List<JudgedPair> pairs, Function<JudgedPair, String> id) {
        TreeSet<String> ids = new TreeSet<>(
                Comparator.comparingInt(Landmarks::hash).thenComparing(Comparator.<String>naturalOrder()));
        pairs.forEach(pair -> ids.add(id.apply(pair)));
        int folds = Math.min(FOLDS, ids.size());
        Map<String, Integer> places = new HashMap<>();
        ids.forEach(one -> places.put(one, places.size() % folds));
        return new Holdout(
                folds,
                pairs.stream().mapToInt(pair -> places.get(id.apply(pair))).toArray());
    }

    int folds() {
        return folds;
    }

    /** The pairs of a fold. */
    int[] inside(int held) {
        return IntStream.range(0, fold.length).filter(i -> fold[i] == held).toArray();
    }

    /** The pairs of all other folds. */
    int[] outside(int held) {
        return IntStream.range(0, fold.length).filter(i -> fold[i] != held).toArray();
    }
}
