package org.duijie.matching.comparison;

import java.util.List;
import org.duijie.matching.subjects.Facts;
import org.duijie.matching.subjects.IndicatorFact;

/**
 * All that the facts of a demand and an outcome say against each other.
 *
 * @param indicators in the demand's order
 */
public record ComparedFacts(
        List<ComparedIndicator> indicators, ComparedTrl trl, SharedCodes codes, ComparedMoney money) {

    public static ComparedFacts of(Facts demand, Facts outcome) {
        return new ComparedFacts(
                indicators(demand.indicators(), outcome.indicators()),
                ComparedTrl.of(demand.trl(), outcome.trl()),
                SharedCodes.of(demand.codes(), outcome.codes()),
                ComparedMoney.of(demand.money(), outcome.money()));
    }

    public static List<ComparedIndicator> indicators(List<IndicatorFact> wanted, List<IndicatorFact> reached) {
        return wanted.stream().map(one -> ComparedIndicator.of(one, reached)).toList();
    }
}
