package org.duijie.engine.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.scoring.Profile;

/** A pair as a row of numbers: what its two records say, and what is known of similar pairs. */
final class Description {
    static final List<String> NAMES = names();

    private static final int SCORE = PairFeatures.NAMES.indexOf("score");
    private static final int OWN = PairFeatures.NAMES.size();
    private static final int DEVIATIONS = OWN + NeighbourFeatures.OWN.size();
    private static final int OTHERS = DEVIATIONS + NeighbourFeatures.DEVIATIONS.size();
    private static final int DEMAND_TERMS = PairFeatures.NAMES.indexOf("demandTerms");
    private static final int[] ORDER = IntStream.range(0, NAMES.size())
            .filter(i -> i != DEMAND_TERMS && (i < OWN || i >= DEVIATIONS))
            .toArray();

    /** Of what is left by {@link #forOrder}. */
    static final List<String> ORDER_NAMES =
            Arrays.stream(ORDER).mapToObj(NAMES::get).toList();

    private Description() {}

    private static List<String> names() {
        List<String> names = new ArrayList<>(PairFeatures.NAMES);
        names.addAll(NeighbourFeatures.OWN);
        names.addAll(NeighbourFeatures.DEVIATIONS);
        names.addAll(NeighbourFeatures.OTHERS);
        return List.copyOf(names);
    }

    static float[] of(
            Matcher matcher, NeighbourFeatures neighbours, Profile demand, String outcomeId, Profile outcome) {
        float[] pair = PairFeatures.of(matcher, demand, outcome);
        float[] known = neighbours.features(outcomeId, outcome.embeddings(), LogOdds.of(pair[SCORE]));
        float[] all = Arrays.copyOf(pair, pair.length + known.length);
        System.arraycopy(known, 0, all, pair.length, known.length);
        return all;
    }

    /** Whether nothing is known of the demand. */
    static boolean isFresh(float[] row) {
        return Float.isNaN(row[OWN]);
    }

    /** The same with what is known of its own demand hidden. */
    static float[] fresh(float[] row) {
        float[] hidden = row.clone();
        Arrays.fill(hidden, OWN, OTHERS, Float.NaN);
        return hidden;
    }

    /** An order without what is one for all pairs of a demand. */
    static KernelRidge.Prediction forOrder(KernelRidge.Prediction order) {
        double[] kept = order.ofFeatures().clone();
        kept[DEMAND_TERMS] = 0;
        return new KernelRidge.Prediction(0, kept, order.ofSimilar());
    }

    /** The same without what is one for all pairs of a demand, from which no order can be learnt. */
    static float[] forOrder(float[] row) {
        float[] kept = new float[ORDER.length];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = row[ORDER[i]];
        }
        return kept;
    }
}
