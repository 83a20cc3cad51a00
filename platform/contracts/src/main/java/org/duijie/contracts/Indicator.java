package org.duijie.contracts;

import java.math.BigDecimal;
import org.duijie.contracts.codes.IndicatorOperator;

/** One measurable thing (技术指标), wanted by a demand or reached by an outcome. */
public interface Indicator {
    String name();

    IndicatorOperator operator();

    /** The value, or the lower one with {@code BETWEEN}. */
    BigDecimal value();

    /** The upper value with {@code BETWEEN}, else null. */
    BigDecimal upperValue();

    /** Unit as written, or null where it has none. */
    String unit();

    /** How it is measured, or null. */
    String testMethod();
}
