package org.duijie.matching.comparison;

import java.time.LocalDate;
import java.util.List;
import org.duijie.matching.subjects.Facts;

/**
 * All that the facts of a demand and an outcome say against each other.
 *
 * @param indicators in the demand's order, as of {@link MatchIndicators#compare}
 */
public record ComparedFacts(
        List<ComparedIndicator> indicators,
        ComparedTrl trl,
        SharedCodes codes,
        ComparedMoney money,
        ComparedRegion region,
        ComparedFreshness freshness) {

    /**
     * @param matter whether their texts are about the same matter
     * @param today from which the age of the outcome's confirmation counts
     */
    public static ComparedFacts of(
            MatchIndicators indicators, Facts demand, Facts outcome, Matter matter, LocalDate today) {
        return new ComparedFacts(
                indicators.compare(demand.indicators(), outcome.indicators(), matter),
                ComparedTrl.of(demand.trl(), outcome.trl()),
                SharedCodes.of(demand.codes(), outcome.codes()),
                ComparedMoney.of(demand.money(), outcome.money()),
                ComparedRegion.of(demand.region(), outcome.region()),
                ComparedFreshness.of(outcome.confirmedOn(), today));
    }
}
