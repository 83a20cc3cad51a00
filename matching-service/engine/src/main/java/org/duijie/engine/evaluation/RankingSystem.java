package org.duijie.engine.evaluation;

import java.util.List;

/** One way to rank outcomes for demands. */
interface RankingSystem {
    String name();

    /** Comparable over all pairs. */
    double score(String demandId, String outcomeId);

    /** The best outcomes of the whole corpus, best first. */
    List<String> best(String demandId, int most);

    /** Whether a demand hears of an outcome with this score; where a system has no bound, of each. */
    default boolean isProposed(double score) {
        return true;
    }

    /** Whether scores are chances of FAIR or STRONG, and levels its own. */
    default boolean isCalibrated() {
        return false;
    }

    /** The level 1–4 it gives this pair, or 0 where it gives none and levels are to be fitted on its scores. */
    int level(String demandId, String outcomeId);
}
