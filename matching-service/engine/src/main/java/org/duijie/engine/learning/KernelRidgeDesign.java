package org.duijie.engine.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the coefficients of a {@link KernelRidge} are multiplied with: for each pair the products of all coordinates of its
 * demand with all of its outcome, and its own features. The products are never written out: all pairs of a demand share the
 * coordinates of it.
 */
final class KernelRidgeDesign implements Ridge.Design {
    /** Of all features together, as much may come as of the products. */
    private static final double FEATURE_WEIGHT = Math.sqrt(1.0 / Standardiser.COUNT);

    private final List<DemandPairs> demands;
    private final double[][] outcomes;
    private final double[][] features;
    private final int demandSize;
    private final int outcomeSize;

    private KernelRidgeDesign(
            List<DemandPairs> demands, double[][] outcomes, double[][] features, int demandSize, int outcomeSize) {
        this.demands = demands;
        this.outcomes = outcomes;
        this.features = features;
        this.demandSize = demandSize;
        this.outcomeSize = outcomeSize;
    }

    /**
     * @param coordinates of a demand
     * @param pairs of it
     */
    private record DemandPairs(double[] coordinates, int[] pairs) {}

    static KernelRidgeDesign of(
            List<JudgedPair> pairs,
            float[][] rows,
            Standardiser standardiser,
            NystromMap demandMap,
            NystromMap outcomeMap) {
        Map<String, List<Integer>> byDemand = IntStream.range(0, pairs.size())
                .boxed()
                .collect(Collectors.groupingBy(i -> pairs.get(i).demandId(), TreeMap::new, Collectors.toList()));
        double[][] ofDemands = demandMap.coordinates(byDemand.values().stream()
                .map(own -> pairs.get(own.getFirst()).demand().embeddings().text())
                .toList());
        List<DemandPairs> demands = new ArrayList<>();
        byDemand.values()
                .forEach(own -> demands.add(new DemandPairs(
                        ofDemands[demands.size()], own.stream().mapToInt(i -> i).toArray())));
        return new KernelRidgeDesign(
                demands,
                outcomeMap.coordinates(pairs.stream()
                        .map(pair -> pair.outcome().embeddings().text())
                        .toList()),
                Arrays.stream(rows)
                        .map(row -> weighted(standardiser.standardise(row)))
                        .toArray(double[][]::new),
                demandMap.count(),
                outcomeMap.count());
    }

    private static double[] weighted(double[] scaled) {
        double[] weighted = new double[scaled.length];
        Ridge.addTo(weighted, FEATURE_WEIGHT, scaled);
        return weighted;
    }

    @Override
    public double[] times(double[] coefficients) {
        double[] values = new double[outcomes.length];
        for (DemandPairs demand : demands) {
            double[] ofDemand = new double[outcomeSize];
            for (int i = 0; i < demandSize; i++) {
                double coordinate = demand.coordinates[i];
                int from = i * outcomeSize;
                for (int j = 0; j < outcomeSize; j++) {
                    ofDemand[j] += coordinate * coefficients[from + j];
                }
            }
            for (int pair : demand.pairs) {
                values[pair] = Ridge.dot(ofDemand, 0, outcomes[pair])
                        + Ridge.dot(coefficients, demandSize * outcomeSize, features[pair]);
            }
        }
        return values;
    }

    @Override
    public double[] transposedTimes(double[] residuals) {
        double[] slope = new double[demandSize * outcomeSize + Standardiser.COUNT];
        for (DemandPairs demand : demands) {
            double[] ofDemand = new double[outcomeSize];
            for (int pair : demand.pairs) {
                Ridge.addTo(ofDemand, residuals[pair], outcomes[pair]);
                Ridge.addTo(slope, demandSize * outcomeSize, residuals[pair], features[pair]);
            }
            for (int i = 0; i < demandSize; i++) {
                Ridge.addTo(slope, i * outcomeSize, demand.coordinates[i], ofDemand);
            }
        }
        return slope;
    }

    /** The part of the coefficients that features are multiplied with, for features as they are scaled. */
    double[] ofFeatures(double[] coefficients) {
        double[] own = new double[Standardiser.COUNT];
        for (int i = 0; i < own.length; i++) {
            own[i] = FEATURE_WEIGHT * coefficients[demandSize * outcomeSize + i];
        }
        return own;
    }
}
