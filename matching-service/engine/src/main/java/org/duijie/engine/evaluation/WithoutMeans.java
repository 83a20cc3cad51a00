package org.duijie.engine.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * A system with every outcome's mean score over the demands taken away. Some outcomes look good for every demand, because they are
 * long or grand, or poor for every one; what is left is what was read of both sides.
 */
final class WithoutMeans implements RankingSystem {
    private final RankingSystem system;
    private final List<String> demands;
    private final BiFunction<String, Integer, Collection<String>> candidates;
    private final Map<String, Double> means = new ConcurrentHashMap<>();

    /**
     * @param demands over which the means are taken
     * @param candidates of a demand, of which the best are found: the whole corpus, or so many as can be looked at
     */
    WithoutMeans(
            RankingSystem system, List<String> demands, BiFunction<String, Integer, Collection<String>> candidates) {
        this.system = system;
        this.demands = demands;
        this.candidates = candidates;
    }

    @Override
    public String name() {
        return system.name();
    }

    @Override
    public double score(String demandId, String outcomeId) {
        return system.score(demandId, outcomeId) - mean(outcomeId);
    }

    private double mean(String outcomeId) {
        return means.computeIfAbsent(outcomeId, outcome -> demands.stream()
                .mapToDouble(demand -> system.score(demand, outcome))
                .average()
                .orElse(0));
    }

    @Override
    public List<String> best(String demandId, int most) {
        return ranked(demandId, candidates.apply(demandId, most), most);
    }

    @Override
    public int level(String demandId, String outcomeId) {
        return 0;
    }
}
