package org.duijie.matching.subjects;

import java.math.BigDecimal;
import org.duijie.contracts.Indicator;
import org.duijie.contracts.codes.IndicatorOperator;

/**
 * One measurable thing that a demand wants or an outcome reached.
 *
 * @param value the value, or the lower one with {@code BETWEEN}
 * @param upperValue the upper value with {@code BETWEEN}, else null
 * @param unit as written, or null
 * @param mustHave whether a demand cannot do without; false for an outcome
 */
public record IndicatorFact(
        String name, IndicatorOperator operator, BigDecimal value, BigDecimal upperValue, String unit, boolean mustHave)
        implements Indicator {

    /** Not kept: it is not compared. */
    @Override
    public String testMethod() {
        return null;
    }

    static IndicatorFact of(Indicator told, boolean mustHave) {
        return new IndicatorFact(told.name(), told.operator(), told.value(), told.upperValue(), told.unit(), mustHave);
    }
}
