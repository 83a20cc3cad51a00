package org.duijie.engine.evaluation;

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
        return ranked(demandId, outcomes, most);
    }

    @Override
    public int level(String demandId, String outcomeId) {
        return 0;
    }
}
