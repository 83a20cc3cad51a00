package org.duijie.matching.learning;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Sums what single features add to a score by what they are about, so that a person can read it. What the trees make of the
 * shipped score as a whole is divided as the shipped score itself is.
 */
final class FeatureParts {
    private static final String LEXICAL = "lexical";
    private static final String OUTCOME_TEXT = "outcomeText";
    private static final String JUDGEMENTS = "judgements";
    private static final String SCORE = "score";

    private FeatureParts() {}

    /**
     * @param contributions in the order of {@link Description#ORDER_NAMES}; what follows is the same for all pairs
     * @param weight of the contributions in the log odds
     * @param shipped what the components of the shipped score add to the log odds
     */
    static Map<String, Double> added(float[] contributions, double weight, Map<String, Double> shipped) {
        Map<String, Double> parts = new LinkedHashMap<>(shipped);
        parts.put(OUTCOME_TEXT, 0.0);
        parts.put(JUDGEMENTS, 0.0);
        for (int i = 0; i < Description.ORDER_NAMES.size(); i++) {
            String feature = Description.ORDER_NAMES.get(i);
            double added = weight * contributions[i];
            if (feature.equals(SCORE)) {
                divide(added, shipped, parts);
            } else {
                parts.merge(part(feature), added, Double::sum);
            }
        }
        return parts;
    }

    private static void divide(double added, Map<String, Double> shipped, Map<String, Double> parts) {
        double all = shipped.values().stream().mapToDouble(part -> part).sum();
        shipped.forEach((component, part) ->
                parts.merge(component, added * (all == 0 ? 1.0 / shipped.size() : part / all), Double::sum));
    }

    private static String part(String feature) {
        if (Around.DEVIATIONS.contains(feature) || Around.OTHERS.contains(feature)) {
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
