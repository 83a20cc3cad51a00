package org.duijie.contracts.demands;

import java.math.BigDecimal;
import org.duijie.contracts.Indicator;
import org.duijie.contracts.codes.IndicatorOperator;

/**
 * One measurable requirement (技术指标) of a demand.
 *
 * @param value the value, or the lower one with {@code BETWEEN}
 * @param upperValue the upper value with {@code BETWEEN}, else null
 * @param unit unit as written, such as {@code kW} or {@code %}; null where it has none
 * @param testMethod how it is measured, or null
 * @param mustHave true for must-have, false for nice-to-have
 */
public record Requirement(
        String name,
        IndicatorOperator operator,
        BigDecimal value,
        BigDecimal upperValue,
        String unit,
        String testMethod,
        boolean mustHave)
        implements Indicator {}
