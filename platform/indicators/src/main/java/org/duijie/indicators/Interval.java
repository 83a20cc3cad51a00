package org.duijie.indicators;

import java.math.BigDecimal;
import java.util.Optional;
import org.duijie.contracts.Indicator;
import org.duijie.contracts.codes.IndicatorOperator;

/** The values that an indicator allows; a bound is null where there is none. */
record Interval(BigDecimal lower, boolean lowerOpen, BigDecimal upper, boolean upperOpen) {

    /** The interval in another unit; empty where an indicator is not complete or the units do not fit. */
    static Optional<Interval> of(Indicator indicator, String unit) {
        Optional<BigDecimal> value = Units.convert(indicator.value(), indicator.unit(), unit);
        return value.flatMap(first -> switch (indicator.operator()) {
            case EQ -> Optional.of(new Interval(first, false, first, false));
            case LE -> Optional.of(new Interval(null, false, first, false));
            case LT -> Optional.of(new Interval(null, false, first, true));
            case GE -> Optional.of(new Interval(first, false, null, false));
            case GT -> Optional.of(new Interval(first, true, null, false));
            case BETWEEN ->
                Units.convert(indicator.upperValue(), indicator.unit(), unit)
                        .map(second -> new Interval(first, false, second, false));
        });
    }

    static boolean isComplete(Indicator indicator) {
        boolean upper = indicator.operator() != IndicatorOperator.BETWEEN || indicator.upperValue() != null;
        return indicator.operator() != null && indicator.value() != null && upper;
    }

    /** Whether all of it is below all of the other. */
    boolean endsBefore(Interval other) {
        if (upper == null || other.lower == null) {
            return false;
        }
        int order = upper.compareTo(other.lower);
        return order < 0 || order == 0 && (upperOpen || other.lowerOpen);
    }

    /** ±x: a size is meant, whatever its direction. */
    boolean isSymmetric() {
        return lower != null
                && upper != null
                && lower.signum() < 0
                && lower.negate().compareTo(upper) == 0;
    }

    /** A bound on a size, as of ±x. */
    Interval asSize() {
        boolean bound = lower == null && upper != null && upper.signum() >= 0;
        boolean point = lower != null && upper != null && lower.compareTo(upper) == 0;
        return bound || point && upper.signum() >= 0 ? new Interval(upper.negate(), upperOpen, upper, upperOpen) : this;
    }
}
