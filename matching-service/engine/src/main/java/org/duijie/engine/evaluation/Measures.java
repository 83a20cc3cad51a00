package org.duijie.engine.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How good a system is, each 0–1. A measure that a set cannot give is NaN.
 *
 * @param ndcg10 of each demand's judged pool, over demands with at least 10 judged and one of these relevant
 * @param recall10 share of a demand's relevant outcomes among the best 10 of the whole corpus
 * @param recall100 the same for 100
 * @param mrr one by the rank of the first relevant outcome in the whole corpus
 * @param auc2 chance that a pair of at least WEAK is scored above one below
 * @param auc3 chance that a pair of at least FAIR is scored above one below
 * @param accuracy share of judged pairs given the very level
 * @param score 1 / (1 + mean distance between given and judged level)
 */
record Measures(
        double ndcg10,
        double recall10,
        double recall100,
        double mrr,
        double auc2,
        double auc3,
        double accuracy,
        double score) {

    Map<String, Double> byName() {
        Map<String, Double> named = new LinkedHashMap<>();
        named.put("ndcg10", ndcg10);
        named.put("recall10", recall10);
        named.put("recall100", recall100);
        named.put("mrr", mrr);
        named.put("auc2", auc2);
        named.put("auc3", auc3);
        named.put("accuracy", accuracy);
        named.put("score", score);
        return named;
    }
}
