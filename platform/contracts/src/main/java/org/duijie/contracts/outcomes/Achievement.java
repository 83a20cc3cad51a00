package org.duijie.contracts.outcomes;

import java.math.BigDecimal;
import org.duijie.contracts.Indicator;
import org.duijie.contracts.codes.IndicatorOperator;

/**
 * One measurable thing (技术指标) that an outcome reached.
 *
 * @param value the value, or the lower one with {@code BETWEEN}
 * @param upperValue the upper value with {@code BETWEEN}, else null
 * @param unit unit as written; null where it has none
 * @param testMethod how it was measured, or null
 * @param evidence what shows it, such as a test report, or null
 */
public record Achievement(
        String name,
        IndicatorOperator operator,
        BigDecimal value,
        BigDecimal upperValue,
        String unit,
        String testMethod,
        String evidence)
        implements Indicator {}
