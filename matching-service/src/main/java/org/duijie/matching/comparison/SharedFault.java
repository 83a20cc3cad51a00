package org.duijie.matching.comparison;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duijie.contracts.codes.DeclineReason;
import org.duijie.matching.subjects.Facts;
import org.duijie.matching.subjects.IndicatorFact;

/**
 * Whether what a pair was declined for is also wrong with another pair that shares a side with it, by what is stated. What was too
 * early for a demand says something of what is at most as mature, a price of what costs as much. What is not stated is not held
 * against anybody, and whoever has what is asked has no fault, whatever was said of another. Free of frameworks.
 */
public final class SharedFault {
    private final MatchIndicators indicators;

    public SharedFault(MatchIndicators indicators) {
        this.indicators = indicators;
    }

    /**
     * The fault of an outcome seen from another outcome for the same demand.
     *
     * @param declined the facts of the outcome that was declined
     */
    public boolean ofOutcomes(DeclineReason reason, Facts demand, Facts declined, Facts other) {
        return switch (reason) {
            case TOO_EARLY -> isAtMost(other.trl(), declined.trl()) && !isAtMost(demand.trl(), other.trl());
            case INDICATORS_NOT_MET ->
                haveCommon(
                        missed(demand, declined, ComparedIndicator::wanted),
                        missed(demand, other, ComparedIndicator::wanted));
            case PRICE -> isAtMost(price(declined), price(other)) && !isAtMost(price(other), budget(demand));
            case RIGHTS -> haveCommon(declined.encumbrances(), other.encumbrances());
            default -> false;
        };
    }

    /**
     * The fault of an outcome for one demand seen from another demand, which asks as much or more. What others hold of its rights
     * may do for the other.
     *
     * @param declined the facts of the demand for which it was declined
     */
    public boolean ofDemands(DeclineReason reason, Facts outcome, Facts declined, Facts other) {
        return switch (reason) {
            case TOO_EARLY -> isAtMost(declined.trl(), other.trl()) && !isAtMost(other.trl(), outcome.trl());
            case INDICATORS_NOT_MET ->
                haveCommon(
                        missed(declined, outcome, ComparedIndicator::reached),
                        missed(other, outcome, ComparedIndicator::reached));
            case PRICE -> isAtMost(budget(other), budget(declined)) && !isAtMost(price(outcome), budget(other));
            default -> false;
        };
    }

    private Set<String> missed(Facts demand, Facts outcome, Function<ComparedIndicator, IndicatorFact> side) {
        // Both were, or are to be, proposed for what the texts say: they are about the same matter.
        return indicators.compare(demand.indicators(), outcome.indicators(), Matter.SAME).stream()
                .filter(one -> one.verdict() == Verdict.GAP)
                .map(side)
                .map(IndicatorFact::plainName)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean haveCommon(Set<?> one, Set<?> other) {
        return !Collections.disjoint(one, other);
    }

    private static <T extends Comparable<T>> boolean isAtMost(T one, T other) {
        return one != null && other != null && one.compareTo(other) <= 0;
    }

    private static Long price(Facts outcome) {
        return outcome.money() == null ? null : outcome.money().min();
    }

    private static Long budget(Facts demand) {
        return demand.money() == null ? null : demand.money().max();
    }
}
