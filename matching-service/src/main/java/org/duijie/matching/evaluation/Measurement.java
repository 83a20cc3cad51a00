package org.duijie.matching.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Measures one system on one judged folder. */
final class Measurement {
    private static final int POOL = 10;
    private static final int DEEP = 100;

    private final JudgedFolder folder;
    private final RankingSystem system;
    private final Map<String, List<Judgement>> byDemand;

    Measurement(JudgedFolder folder, RankingSystem system) {
        this.folder = folder;
        this.system = system;
        this.byDemand = folder.byDemand();
    }

    Measures measure() {
        double[] scores = folder.judgements().stream().mapToDouble(this::score).toArray();
        int[] judged = folder.judgements().stream().mapToInt(Judgement::level).toArray();
        int[] given = levels(scores, judged);
        Retrieval retrieval = retrieval();
        return new Measures(
                mean(byDemand.values().stream()
                        .filter(Measurement::isPool)
                        .map(this::ndcg)
                        .toList()),
                mean(retrieval.recall10),
                mean(retrieval.recall100),
                mean(retrieval.reciprocalRanks),
                RankStatistics.auc(scores, judged, Judgement.WEAK),
                RankStatistics.auc(scores, judged, Judgement.FAIR),
                mean(IntStream.range(0, judged.length)
                        .mapToObj(i -> judged[i] == given[i] ? 1.0 : 0.0)
                        .toList()),
                1
                        / (1
                                + mean(IntStream.range(0, judged.length)
                                        .mapToObj(i -> (double) Math.abs(judged[i] - given[i]))
                                        .toList())));
    }

    private double score(Judgement pair) {
        return system.score(pair.demandId(), pair.outcomeId());
    }

    private int[] levels(double[] scores, int[] judged) {
        int[] given = folder.judgements().stream()
                .mapToInt(pair -> system.level(pair.demandId(), pair.outcomeId()))
                .toArray();
        return given.length > 0 && given[0] == 0 ? FittedLevels.fit(scores, judged) : given;
    }

    private static boolean isPool(List<Judgement> judged) {
        return judged.size() >= POOL && judged.stream().anyMatch(Judgement::isRelevant);
    }

    private double ndcg(List<Judgement> pool) {
        List<Judgement> ranked = pool.stream()
                .sorted(Comparator.comparingDouble((Judgement pair) -> -score(pair))
                        .thenComparing(Judgement::outcomeId))
                .toList();
        List<Judgement> ideal = pool.stream()
                .sorted(Comparator.comparingInt(pair -> -pair.level()))
                .toList();
        return gain(ranked) / gain(ideal);
    }

    private static double gain(List<Judgement> ranked) {
        double gain = 0;
        for (int i = 0; i < Math.min(POOL, ranked.size()); i++) {
            gain += ranked.get(i).gain() * Math.log(2) / Math.log(i + 2);
        }
        return gain;
    }

    private Retrieval retrieval() {
        List<Retrieval> found = byDemand.entrySet().parallelStream()
                .map(demand -> retrieval(demand.getKey(), demand.getValue()))
                .toList();
        return new Retrieval(
                found.stream().flatMap(r -> r.recall10.stream()).toList(),
                found.stream().flatMap(r -> r.recall100.stream()).toList(),
                found.stream().flatMap(r -> r.reciprocalRanks.stream()).toList());
    }

    private Retrieval retrieval(String demandId, List<Judgement> judged) {
        Set<String> relevant = judged.stream()
                .filter(Judgement::isRelevant)
                .map(Judgement::outcomeId)
                .collect(Collectors.toSet());
        if (relevant.isEmpty()) {
            return new Retrieval(List.of(), List.of(), List.of());
        }
        List<String> best = system.best(demandId, DEEP);
        double first = IntStream.range(0, best.size())
                .filter(i -> relevant.contains(best.get(i)))
                .mapToDouble(i -> 1.0 / (i + 1))
                .findFirst()
                .orElse(0);
        return new Retrieval(
                List.of(share(best, relevant, POOL)), List.of(share(best, relevant, DEEP)), List.of(first));
    }

    private static double share(List<String> best, Set<String> relevant, int depth) {
        return (double) best.stream().limit(depth).filter(relevant::contains).count() / relevant.size();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(v -> v).average().orElse(Double.NaN);
    }

    private record Retrieval(List<Double> recall10, List<Double> recall100, List<Double> reciprocalRanks) {}
}
