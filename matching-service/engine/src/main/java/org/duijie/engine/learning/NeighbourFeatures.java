package org.duijie.engine.learning;

import java.util.List;
import org.duijie.engine.learning.KnownDemand.KnownPair;
import org.duijie.engine.scoring.EmbeddingPair;

/**
 * What is known around one demand, to describe its pairs with: kernel means of levels and of whether they fit, in which each
 * judgement counts by its weight. A pair never sees its own judgement.
 */
final class NeighbourFeatures {
    /** From the same demand: NaN where nothing else was judged of it. */
    static final List<String> OWN = List.of(
            "ownLevel",
            "ownFit",
            "ownCount",
            "nearLevel",
            "nearFit",
            "nearerLevel",
            "nearerFit",
            "nearestOutcome",
            "nearestFittingOutcome",
            "likeScoredLevel",
            "likeScoredSimilarLevel");
    /** How far similar outcomes of the same demand differ from its others, and the pair's shipped score from theirs. */
    static final List<String> DEVIATIONS =
            List.of("nearDeviation", "nearFitDeviation", "nearerDeviation", "nearerFitDeviation", "aboveShippedMean");
    /** From other demands. */
    static final List<String> OTHERS = List.of(
            "nearDemandsLevel",
            "nearDemandsFit",
            "similarPairsLevel",
            "similarPairsFit",
            "verySimilarPairsLevel",
            "verySimilarPairsFit",
            "similarOutcomesLevel",
            "similarOutcomesFit",
            "nearestDemand");

    static final int COUNT = OWN.size() + DEVIATIONS.size() + OTHERS.size();

    private static final double OWN_PRIOR = 3;
    private static final int[] OWN_SHARPNESS = {8, 16};
    /** Within so much of log odds two shipped scores are alike. */
    private static final double ALIKE = 0.4;
    /** Sharpness by nearness of demands and of outcomes. */
    private static final int[][] OTHER_SHARPNESS = {{20, 0}, {10, 10}, {20, 20}, {0, 20}};

    private static final int EVIDENCE_SHARPNESS = 6;

    private final List<KnownPair> own;
    private final List<Neighbour> near;
    private final LevelMean all;

    /**
     * @param own what was judged of the demand
     * @param near the nearest other demands, the nearest first
     * @param all what is held of any pair
     */
    NeighbourFeatures(List<KnownPair> own, List<Neighbour> near, LevelMean all) {
        this.own = own;
        this.near = near;
        this.all = all;
    }

    /**
     * How much that is known bears on a pair, in judged pairs of the very demand: those of another demand with nearness n count
     * e<sup>6 · (n − 1)</sup> each, so that of the same subject half, of the same field a hundredth part, of anything
     * else next to nothing.
     */
    double evidence(String outcomeId) {
        double evidence = weight(
                own.stream().filter(pair -> !pair.outcomeId().equals(outcomeId)).toList());
        for (Neighbour neighbour : near) {
            evidence += Math.exp(EVIDENCE_SHARPNESS * (neighbour.nearness() - 1))
                    * weight(neighbour.demand().pairs());
        }
        return evidence;
    }

    /**
     * In the order of {@link #OWN}, {@link #DEVIATIONS}, {@link #OTHERS}.
     *
     * @param shipped log odds of the shipped score of the pair
     */
    float[] features(String outcomeId, EmbeddingPair outcome, float shipped) {
        FeatureRow row = new FeatureRow(COUNT);
        ofOwn(outcomeId, outcome, shipped, row);
        ofOthers(outcome, row);
        return row.values();
    }

    private void ofOwn(String outcomeId, EmbeddingPair outcome, float shipped, FeatureRow row) {
        List<KnownPair> others =
                own.stream().filter(pair -> !pair.outcomeId().equals(outcomeId)).toList();
        if (others.isEmpty()) {
            row.unknown(OWN.size() + DEVIATIONS.size());
            return;
        }
        LevelMean flat = new LevelMean(OWN_PRIOR, all);
        LevelMean[] kernels = new LevelMean[OWN_SHARPNESS.length];
        double nearest = -1;
        double nearestFitting = -1;
        double[] nearness = new double[others.size()];
        for (int i = 0; i < nearness.length; i++) {
            nearness[i] = outcome.textNearness(others.get(i).outcome());
            flat.add(0, others.get(i));
            nearest = Math.max(nearest, nearness[i]);
            nearestFitting =
                    JudgedPair.fits(others.get(i).level()) ? Math.max(nearestFitting, nearness[i]) : nearestFitting;
        }
        for (int k = 0; k < kernels.length; k++) {
            kernels[k] = new LevelMean(Math.exp(-0.6 * OWN_SHARPNESS[k]), flat);
            for (int i = 0; i < nearness.length; i++) {
                kernels[k].add(OWN_SHARPNESS[k] * (nearness[i] - 1), others.get(i));
            }
        }
        row.add(flat.level(), flat.fit(), Math.log1p(weight(others)));
        for (LevelMean kernel : kernels) {
            row.add(kernel.level(), kernel.fit());
        }
        row.add(nearest, nearestFitting);
        LevelMean scored = new LevelMean(0.5, all);
        LevelMean similar = new LevelMean(0.005, all);
        double shippedSum = 0;
        for (int i = 0; i < nearness.length; i++) {
            KnownPair pair = others.get(i);
            double apart = (shipped - pair.shipped()) / ALIKE;
            scored.add(-apart * apart, pair);
            similar.add(-apart * apart + OWN_SHARPNESS[0] * (nearness[i] - 1), pair);
            shippedSum += pair.shipped();
        }
        row.add(scored.level(), similar.level());
        for (LevelMean kernel : kernels) {
            row.add(kernel.level() - flat.level(), kernel.fit() - flat.fit());
        }
        row.add(shipped - shippedSum / others.size());
    }

    private static double weight(List<KnownPair> pairs) {
        return pairs.stream().mapToDouble(KnownPair::weight).sum();
    }

    private void ofOthers(EmbeddingPair outcome, FeatureRow row) {
        LevelMean[] kernels = new LevelMean[OTHER_SHARPNESS.length];
        for (int k = 0; k < kernels.length; k++) {
            int[] sharpness = OTHER_SHARPNESS[k];
            kernels[k] = new LevelMean(Math.exp(-0.5 * (sharpness[0] + sharpness[1])), all);
        }
        for (Neighbour neighbour : near) {
            for (KnownPair pair : neighbour.demand().pairs()) {
                double outcomes = outcome.textNearness(pair.outcome()) - 1;
                for (int k = 0; k < kernels.length; k++) {
                    double exponent =
                            OTHER_SHARPNESS[k][0] * (neighbour.nearness() - 1) + OTHER_SHARPNESS[k][1] * outcomes;
                    kernels[k].add(exponent, pair);
                }
            }
        }
        for (LevelMean kernel : kernels) {
            row.add(kernel.level(), kernel.fit());
        }
        row.add(near.isEmpty() ? -1 : near.getFirst().nearness());
    }

    /**
     * Another demand.
     *
     * @param nearness to this one, −1 to 1
     */
    record Neighbour(KnownDemand demand, double nearness) {}
}
