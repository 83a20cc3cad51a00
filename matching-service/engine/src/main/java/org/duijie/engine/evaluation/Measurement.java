package org.duijie.engine.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duijie.engine.parallel.Parallel;

/** Measures one system on one judged folder. */
final class Measurement {
    private static final int POOL = 10;
    private static final int DEEP = 100;
    private static final int FIRST = 3;

    /** As many as the product proposes to a demand. */
    private static final int PROPOSED = 10;

    private final RankingSystem system;
    private final Map<String, List<Judgement>> byDemand;

    Measurement(JudgedFolder folder, RankingSystem system) {
        this.system = system;
        this.byDemand = folder.byDemand();
    }

    Measures measure() {
        return measured().all();
    }

    Measured measured() {
        return new Measured(
                Parallel.map(List.copyOf(byDemand.entrySet()), demand -> result(demand.getKey(), demand.getValue())),
                system.isCalibrated());
    }

    private Measured.DemandResult result(String demandId, List<Judgement> pool) {
        double ndcg = isPool(pool) ? ndcg(pool) : Double.NaN;
        double[] scores = pool.stream().mapToDouble(this::score).toArray();
        int[] judged = pool.stream().mapToInt(Judgement::level).toArray();
        int[] given = pool.stream()
                .mapToInt(pair -> system.level(pair.demandId(), pair.outcomeId()))
                .toArray();
        Set<String> relevant = pool.stream()
                .filter(Judgement::isRelevant)
                .map(Judgement::outcomeId)
                .collect(Collectors.toSet());
        List<String> best = system.best(demandId, DEEP);
        Measured.Proposals proposals = proposals(demandId, best, pool, relevant);
        if (relevant.isEmpty()) {
            return new Measured.DemandResult(
                    ndcg, Double.NaN, Double.NaN, Double.NaN, proposals, scores, judged, given);
        }
        double first = IntStream.range(0, best.size())
                .filter(i -> relevant.contains(best.get(i)))
                .mapToDouble(i -> 1.0 / (i + 1))
                .findFirst()
                .orElse(0);
        return new Measured.DemandResult(
                ndcg,
                share(best, relevant, POOL),
                share(best, relevant, DEEP),
                first,
                proposals,
                scores,
                judged,
                given);
    }

    private Measured.Proposals proposals(
            String demandId, List<String> best, List<Judgement> pool, Set<String> relevant) {
        double bestScore = best.isEmpty() ? 0 : system.score(demandId, best.getFirst());
        List<String> proposed = best.stream()
                .limit(PROPOSED)
                .filter(outcome -> system.isProposed(system.score(demandId, outcome), bestScore))
                .toList();
        Set<String> known = pool.stream().map(Judgement::outcomeId).collect(Collectors.toSet());
        double success = proposed.stream().limit(FIRST).anyMatch(relevant::contains) ? 1 : 0;
        double quiet = proposed.stream().anyMatch(outcome -> system.level(demandId, outcome) >= Judgement.FAIR) ? 0 : 1;
        return new Measured.Proposals(
                relevant.isEmpty() ? Double.NaN : success,
                (int) proposed.stream().filter(known::contains).count(),
                (int) proposed.stream().filter(relevant::contains).count(),
                relevant.isEmpty() && system.isCalibrated() ? quiet : Double.NaN);
    }

    private double score(Judgement pair) {
        return system.score(pair.demandId(), pair.outcomeId());
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

    private static double share(List<String> best, Set<String> relevant, int depth) {
        return (double) best.stream().limit(depth).filter(relevant::contains).count() / relevant.size();
    }
}
