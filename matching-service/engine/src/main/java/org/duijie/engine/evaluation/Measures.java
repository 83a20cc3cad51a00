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
        double score,
        Proposed proposed) {

    /**
     * What its users feel.
     *
     * @param success3 of the demands with a relevant outcome, the share that has one among its first 3 proposals
     * @param precision of the judged pairs that are proposed, the share that is FAIR or STRONG
     * @param noneTold of the demands without a relevant outcome, the share to which nothing is proposed as FAIR or STRONG
     * @param calibrationError expected calibration error of the score as the chance of FAIR or STRONG: mean distance of the two over
     *     ten equal bins of the score, weighted by pairs; 0 is best
     */
    record Proposed(double success3, double precision, double noneTold, double calibrationError) {}

    /** Those of the ranking and of the levels. */
    Map<String, Double> ofRanking() {
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

    Map<String, Double> ofProposals() {
        Map<String, Double> named = new LinkedHashMap<>();
        named.put("success3", proposed.success3);
        named.put("precision", proposed.precision);
        named.put("noneTold", proposed.noneTold);
        named.put("calibrationError", proposed.calibrationError);
        return named;
    }

    Map<String, Double> byName() {
        Map<String, Double> named = ofRanking();
        named.putAll(ofProposals());
        return named;
    }
}
