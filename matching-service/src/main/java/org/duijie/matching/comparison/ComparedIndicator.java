package org.duijie.matching.comparison;

import java.math.BigDecimal;
import org.duijie.indicators.IndicatorComparison;
import org.duijie.indicators.IndicatorComparison.Gap;
import org.duijie.indicators.IndicatorComparison.Met;
import org.duijie.indicators.IndicatorComparison.Result;
import org.duijie.indicators.IndicatorComparison.Unknown;
import org.duijie.matching.subjects.IndicatorFact;

/**
 * A wanted indicator beside the reached one that is about the same thing.
 *
 * @param reached null where the outcome states nothing of it
 * @param missing with {@code GAP} by how much it is missed, in the wanted unit; with {@code PROBABLY} by how much it would be if the
 *     two are about the same thing, or null where it would not or cannot be said; else null
 */
public record ComparedIndicator(IndicatorFact wanted, IndicatorFact reached, Verdict verdict, BigDecimal missing) {

    static ComparedIndicator unknown(IndicatorFact wanted) {
        return new ComparedIndicator(wanted, null, Verdict.UNKNOWN, null);
    }

    /** The two are about the same thing. */
    static ComparedIndicator same(IndicatorFact wanted, IndicatorFact reached) {
        Result result = IndicatorComparison.compare(wanted, reached);
        return switch (result) {
            case Met met -> new ComparedIndicator(wanted, reached, Verdict.MET, null);
            case Gap gap -> new ComparedIndicator(wanted, reached, Verdict.GAP, gap.distance());
            case Unknown unknown -> new ComparedIndicator(wanted, reached, Verdict.UNKNOWN, null);
        };
    }

    /** The two may be about the same thing. */
    static ComparedIndicator probably(IndicatorFact wanted, IndicatorFact reached, boolean comparable) {
        BigDecimal missing = comparable ? same(wanted, reached).missing() : null;
        return new ComparedIndicator(wanted, reached, Verdict.PROBABLY, missing);
    }
}
