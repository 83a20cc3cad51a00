package org.duijie.matching.comparison;

import java.time.LocalDate;
import java.util.List;
import org.duijie.matching.subjects.Facts;
import org.duijie.matching.subjects.IndicatorFact;

/**
 * All that the facts of a demand and an outcome say against each other.
 *
 * @param indicators in the demand's order
 */
public record ComparedFacts(
        List<ComparedIndicator> indicators,
        ComparedTrl trl,
        SharedCodes codes,
        ComparedMoney money,
        ComparedRegion region,
        ComparedFreshness freshness) {

    /** @param today from which the age of the outcome's confirmation counts */
    public static ComparedFacts of(Facts demand, Facts outcome, LocalDate today) {
        return new ComparedFacts(
                indicators(demand.indicators(), outcome.indicators()),
                ComparedTrl.of(demand.trl(), outcome.trl()),
                SharedCodes.of(demand.codes(), outcome.codes()),
                ComparedMoney.of(demand.money(), outcome.money()),
                ComparedRegion.of(demand.region(), outcome.region()),
                ComparedFreshness.of(outcome.confirmedOn(), today));
    }

    public static List<ComparedIndicator> indicators(List<IndicatorFact> wanted, List<IndicatorFact> reached) {
        return wanted.stream().map(one -> ComparedIndicator.of(one, reached)).toList();
    }
}
