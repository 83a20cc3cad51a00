package org.duijie.engine.learning;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Sums what single features add to a score by what they are about, so that a person can read it. What the trees make of the
 * shipped score as a whole is divided as the shipped score itself is.
 */
final class Contributions {
    private static final String LEXICAL = "lexical";
    private static final String OUTCOME_TEXT = "outcomeText";
    private static final String JUDGEMENTS = "judgements";
    private static final String SCORE = "score";

    private final Map<String, Double> shipped;
    private final Map<String, Double> parts;

    /**
     * @param shipped what the components of the shipped score add to the log odds
     */
    Contributions(Map<String, Double> shipped) {
        this.shipped = shipped;
        this.parts = new LinkedHashMap<>(shipped);
        parts.put(OUTCOME_TEXT, 0.0);
        parts.put(JUDGEMENTS, 0.0);
    }

    /**
     * @param weight of the contributions in the log odds
     * @param contributions of trees, in the order of {@link Description#ORDER_NAMES}; what follows is the same for all pairs
     */
    void add(double weight, float[] contributions) {
        for (int i = 0; i < Description.ORDER_NAMES.size(); i++) {
            add(Description.ORDER_NAMES.get(i), weight * contributions[i]);
        }
    }

    /**
     * @param weight of the order in the log odds
     */
    void add(double weight, KernelRidge.Prediction order) {
        for (int i = 0; i < PairFeatures.NAMES.size(); i++) {
            if (Description.ORDER_NAMES.contains(PairFeatures.NAMES.get(i))) {
                add(PairFeatures.NAMES.get(i), weight * order.ofFeatures()[i]);
            }
        }
        parts.merge(JUDGEMENTS, weight * order.ofSimilar(), Double::sum);
    }

    private void add(String feature, double added) {
        if (feature.equals(SCORE)) {
            divide(added);
        } else {
            parts.merge(part(feature), added, Double::sum);
        }
    }

    private void divide(double added) {
        double all = shipped.values().stream().mapToDouble(part -> part).sum();
        shipped.forEach((component, part) ->
                parts.merge(component, added * (all == 0 ? 1.0 / shipped.size() : part / all), Double::sum));
    }

    /** The log odds of each part. */
    Map<String, Double> added() {
        return parts;
    }

    private static String part(String feature) {
        if (NeighbourFeatures.DEVIATIONS.contains(feature) || NeighbourFeatures.OTHERS.contains(feature)) {
            return JUDGEMENTS;
        }
        return switch (feature) {
            case "title", "text" -> feature;
            case "lexical",
                    "sharedPairs",
                    "coverageOfDemand",
                    "coverageOfOutcome",
                    "weightCoverageOfOutcome",
                    "rareCoverageOfOutcome",
                    "weightCoverageOfTitle",
                    "sharedTitleWeight",
                    "sharedRareWeight",
                    "rarestShared" -> LEXICAL;
            case "outcomeTerms", "rarityOfOutcome", "rarestOfOutcome", "unmatchedOfOutcome" -> OUTCOME_TEXT;
            default -> throw new IllegalStateException("No part is named for the feature " + feature);
        };
    }
}
