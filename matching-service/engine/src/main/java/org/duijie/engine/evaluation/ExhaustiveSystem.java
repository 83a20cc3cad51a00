package org.duijie.engine.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/** A plain way of ranking, to compare with: scores every pair. */
record ExhaustiveSystem(String name, Set<String> outcomes, ToDoubleBiFunction<String, String> scores)
        implements RankingSystem {

    @Override
    public double score(String demandId, String outcomeId) {
        return scores.applyAsDouble(demandId, outcomeId);
    }

    @Override
    public List<String> best(String demandId, int most) {
        record Scored(String id, double score) {}
        return outcomes.stream()
                .map(id -> new Scored(id, score(demandId, id)))
                .sorted(Comparator.comparingDouble((Scored s) -> -s.score).thenComparing(Scored::id))
                .limit(most)
                .map(Scored::id)
                .toList();
    }

    @Override
    public int level(String demandId, String outcomeId) {
        return 0;
    }
}
