package org.duijie.matching.learning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duijie.matching.scoring.Profile;

/**
 * What is known of similar pairs: kernel means of their levels. A pair never sees its own judgement. The first
 * {@link #OWN} values come from the same demand, NaN where it has none; the others from other demands.
 */
public final class KnownJudgements {
    public static final List<String> NAMES = List.of(
            "similarOutcomes",
            "verySimilarOutcomes",
            "nearestOutcome",
            "demandMean",
            "similarPairs",
            "similarOutcomesElsewhere");

    static final int OWN = 4;

    private static final double OWN_PRIOR = 0.02;
    private static final double OTHER_PRIOR = 0.001;

    private final List<JudgedPair> known;
    private final Map<String, List<JudgedPair>> byDemand;
    private final int levels;

    public KnownJudgements(List<JudgedPair> known) {
        this.known = List.copyOf(known);
        this.byDemand = known.stream().collect(Collectors.groupingBy(JudgedPair::demandId));
        this.levels = known.stream().mapToInt(JudgedPair::level).sum();
    }

    public float[] features(String demandId, Profile demand, String outcomeId, Profile outcome) {
        double mean = meanWithout(demandId, outcomeId);
        KernelMean near = new KernelMean(8, OWN_PRIOR, mean);
        KernelMean nearer = new KernelMean(16, OWN_PRIOR, mean);
        KernelMean flat = new KernelMean(0, 3, mean);
        double nearest = Double.NaN;
        for (JudgedPair pair : byDemand.getOrDefault(demandId, List.of())) {
            if (!pair.outcomeId().equals(outcomeId)) {
                double nearness = outcome.textNearness(pair.outcome());
                near.add(nearness, pair.level());
                nearer.add(nearness, pair.level());
                flat.add(1, pair.level());
                nearest = Double.isNaN(nearest) ? nearness : Math.max(nearest, nearness);
            }
        }
        KernelMean pairs = new KernelMean(10, OTHER_PRIOR, mean);
        KernelMean elsewhere = new KernelMean(20, OTHER_PRIOR, mean);
        Map<String, Double> demands = new HashMap<>();
        for (JudgedPair pair : known) {
            if (!pair.demandId().equals(demandId)) {
                double outcomes = outcome.textNearness(pair.outcome());
                double both = demands.computeIfAbsent(pair.demandId(), id -> nearness(demand, pair.demand())) - 1;
                pairs.add(outcomes + both, pair.level());
                elsewhere.add(outcomes, pair.level());
            }
        }
        boolean fresh = Double.isNaN(nearest);
        return new float[] {
            fresh ? Float.NaN : near.value(),
            fresh ? Float.NaN : nearer.value(),
            (float) nearest,
            fresh ? Float.NaN : flat.value(),
            pairs.value(),
            elsewhere.value()
        };
    }

    private double meanWithout(String demandId, String outcomeId) {
        List<JudgedPair> own = byDemand.getOrDefault(demandId, List.of()).stream()
                .filter(pair -> pair.outcomeId().equals(outcomeId))
                .toList();
        int others = known.size() - own.size();
        return others == 0
                ? 1
                : (levels - own.stream().mapToInt(JudgedPair::level).sum()) / (double) others;
    }

    private static double nearness(Profile one, Profile other) {
        return (one.titleNearness(other) + one.textNearness(other)) / 2;
    }

    /** Mean of levels weighed by exp(sharpness · (nearness − 1)), drawn to the mean of all by a prior weight. */
    private static final class KernelMean {
        private final double sharpness;
        private double weights;
        private double sum;

        KernelMean(double sharpness, double prior, double mean) {
            this.sharpness = sharpness;
            this.weights = prior;
            this.sum = prior * mean;
        }

        void add(double nearness, int level) {
            double weight = Math.exp(sharpness * (nearness - 1));
            weights += weight;
            sum += weight * level;
        }

        float value() {
            return (float) (sum / weights);
        }
    }
}
