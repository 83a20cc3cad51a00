package org.duijie.matching.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stated facts speak for or against a pair, in log odds: 0 where nothing is stated. The weights were set by hand, for
 * want of judged pairs that state facts: a must-have indicator that is missed halves the odds, one that is met raises
 * them by two fifths; the texts keep the greater say, so the sum is bounded. Whoever changes a figure raises the
 * generation in the matcher's version.
 */
public final class FactFit {
    private static final double MUST_HAVE_MET = 0.35;
    private static final double MUST_HAVE_MISSED = -0.7;
    private static final double OTHER_MET = 0.15;
    private static final double OTHER_MISSED = -0.3;
    private static final double TRL_REACHED = 0.1;
    private static final double TRL_STEP_MISSING = -0.25;
    private static final double PATENT_CLASS_SHARED = 0.3;
    private static final double INDUSTRY_SHARED = 0.15;
    private static final double PRICE_ABOVE_BUDGET = -0.5;
    private static final double SAME_CITY = 0.15;
    private static final double SAME_PROVINCE = 0.1;
    private static final double FADED_QUARTER = -0.1;
    private static final double MOST_FOR = 0.7;
    private static final double MOST_AGAINST = -1.5;

    private static final int STEPS_TOO_MANY = 3;

    /** A code of a division, such as {@code C38}; a section letter alone says too little. */
    private static final int DIVISION = 3;

    private FactFit() {}

    /** −1.5 to 0.7. */
    public static double logOdds(ComparedFacts facts) {
        return Math.clamp(sum(unbounded(facts)), MOST_AGAINST, MOST_FOR);
    }

    /**
     * What each kind of facts adds to {@link #logOdds}, by its name; kinds that say nothing are left out. Where the sum is
     * bounded, all are lowered alike.
     */
    public static Map<String, Double> parts(ComparedFacts facts) {
        Map<String, Double> parts = unbounded(facts);
        parts.values().removeIf(part -> part == 0);
        double sum = sum(parts);
        double kept = sum == 0 ? 1 : Math.clamp(sum, MOST_AGAINST, MOST_FOR) / sum;
        parts.replaceAll((kind, part) -> part * kept);
        return parts;
    }

    /** Whether no agreement of texts makes a pair STRONG: a must-have is missed, or three steps of readiness or more. */
    public static boolean rulesOutStrong(ComparedFacts facts) {
        boolean misses =
                facts.indicators().stream().anyMatch(one -> one.wanted().mustHave() && one.verdict() == Verdict.GAP);
        return misses || facts.trl().bothSay() && facts.trl().missingSteps() >= STEPS_TOO_MANY;
    }

    private static Map<String, Double> unbounded(ComparedFacts facts) {
        Map<String, Double> parts = new LinkedHashMap<>();
        parts.put("indicators", indicators(facts.indicators()));
        parts.put("trl", trl(facts.trl()));
        parts.put("codes", codes(facts.codes()));
        parts.put("money", money(facts.money()));
        parts.put("region", region(facts.region()));
        parts.put("freshness", facts.freshness().fadedQuarters() * FADED_QUARTER);
        return parts;
    }

    private static double sum(Map<String, Double> parts) {
        return parts.values().stream().mapToDouble(part -> part).sum();
    }

    private static double indicators(List<ComparedIndicator> indicators) {
        return indicators.stream()
                .mapToDouble(one -> switch (one.verdict()) {
                    case MET -> one.wanted().mustHave() ? MUST_HAVE_MET : OTHER_MET;
                    case GAP -> one.wanted().mustHave() ? MUST_HAVE_MISSED : OTHER_MISSED;
                    // What may be about something else moves nothing until a person has looked.
                    case PROBABLY, UNKNOWN -> 0;
                })
                .sum();
    }

    private static double trl(ComparedTrl trl) {
        if (!trl.bothSay()) {
            return 0;
        }
        return trl.missingSteps() == 0 ? TRL_REACHED : trl.missingSteps() * TRL_STEP_MISSING;
    }

    private static double codes(SharedCodes codes) {
        boolean division = codes.industries().stream().anyMatch(code -> code.length() >= DIVISION);
        return (codes.ipc().isEmpty() ? 0 : PATENT_CLASS_SHARED) + (division ? INDUSTRY_SHARED : 0);
    }

    private static double region(ComparedRegion region) {
        return switch (region.nearness()) {
            case CITY -> SAME_CITY;
            case PROVINCE -> SAME_PROVINCE;
            case ELSEWHERE, UNKNOWN -> 0;
        };
    }

    private static double money(ComparedMoney money) {
        return money.verdict() == Verdict.GAP ? PRICE_ABOVE_BUDGET : 0;
    }
}
