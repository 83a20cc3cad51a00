package org.duijie.engine.evaluation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** One way to rank outcomes for demands. */
interface RankingSystem {
    String name();

    /** Comparable over all pairs. */
    double score(String demandId, String outcomeId);

    /** The best outcomes of the whole corpus, best first. */
    List<String> best(String demandId, int most);

    /** The best of some outcomes by their scores, best first; of the same score by their ids. */
    default List<String> ranked(String demandId, Collection<String> outcomes, int most) {
        record Scored(String id, double score) {}
        return outcomes.stream()
                .map(id -> new Scored(id, score(demandId, id)))
                .sorted(Comparator.comparingDouble((Scored one) -> -one.score).thenComparing(Scored::id))
                .limit(most)
                .map(Scored::id)
                .toList();
    }

    /**
     * Whether a demand hears of an outcome with this score; where a system has no bound, of each.
     *
     * @param best the score of the demand's best
     */
    default boolean isProposed(double score, double best) {
        return true;
    }

    /** Whether scores are chances of FAIR or STRONG, and levels its own. */
    default boolean isCalibrated() {
        return false;
    }

    /** The level 1–4 it gives this pair, or 0 where it gives none and levels are to be fitted on its scores. */
    int level(String demandId, String outcomeId);
}
