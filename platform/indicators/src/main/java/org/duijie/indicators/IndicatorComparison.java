package org.duijie.indicators;

import java.math.BigDecimal;
import java.util.List;
import org.duijie.contracts.Indicator;
import org.duijie.contracts.codes.IndicatorOperator;

/**
 * Whether what was reached does what was demanded. A bound that was reached ("≤ 3 %") is taken as what is vouched for:
 * the value at the bound itself may occur.
 */
public final class IndicatorComparison {
    private static final List<String> COVERED = DataTable.words("covered-ranges.tsv");

    private IndicatorComparison() {}

    /** What came out. */
    public sealed interface Result permits Met, Gap, Unknown {}

    /** It is reached. */
    public record Met() implements Result {}

    /**
     * It is not reached.
     *
     * @param distance by how much, &gt; 0, or 0 where only the bound itself is missed; in the demanded unit
     * @param unit the demanded unit, or null
     */
    public record Gap(BigDecimal distance, String unit) implements Result {}

    /** It cannot be said. */
    public record Unknown(Reason reason) implements Result {}

    /** Why it cannot be said. */
    public enum Reason {
        /** A value or operator is missing on one side, or nothing was reached at all. */
        NOT_STATED,
        /** A unit is not known, and not written the same on both sides. */
        UNIT_NOT_KNOWN,
        /** The units measure different things. */
        OTHER_DIMENSION,
        /** Only the other end was stated, such as "≤ 90 %" where "≥ 80 %" is demanded. */
        OTHER_BOUND_STATED
    }

    /** @param reached what an outcome reached, or null where it says nothing */
    public static Result compare(Indicator demanded, Indicator reached) {
        if (demanded == null || reached == null || !Interval.isComplete(demanded) || !Interval.isComplete(reached)) {
            return new Unknown(Reason.NOT_STATED);
        }
        if (!Units.comparable(demanded.unit(), reached.unit())) {
            boolean known = Units.find(demanded.unit()).isPresent()
                    && Units.find(reached.unit()).isPresent();
            return new Unknown(known ? Reason.OTHER_DIMENSION : Reason.UNIT_NOT_KNOWN);
        }
        Interval wanted = Interval.of(demanded, demanded.unit()).orElseThrow();
        Interval had = Interval.of(reached, demanded.unit()).orElseThrow();
        if (mustBeCovered(demanded, reached)) {
            // What works from -50 to 90 °C works from -40 to 85 °C: the other way round.
            return within(had, wanted, demanded.unit());
        }
        return within(wanted, wanted.isSymmetric() ? had.asSize() : had, demanded.unit());
    }

    /** Whether no value can fulfil both. False where that cannot be said. */
    public static boolean contradict(Indicator one, Indicator other) {
        if (!Interval.isComplete(one) || !Interval.isComplete(other) || !Units.comparable(one.unit(), other.unit())) {
            return false;
        }
        Interval first = Interval.of(one, one.unit()).orElseThrow();
        Interval second = Interval.of(other, one.unit()).orElseThrow();
        return first.endsBefore(second) || second.endsBefore(first);
    }

    private static boolean mustBeCovered(Indicator demanded, Indicator reached) {
        boolean ranges = demanded.operator() == IndicatorOperator.BETWEEN && reached.operator() == demanded.operator();
        return ranges && demanded.name() != null && COVERED.stream().anyMatch(demanded.name()::contains);
    }

    /** Whether one interval lies in another, and by how much it does not. */
    private static Result within(Interval outer, Interval inner, String unit) {
        boolean lowMissing = outer.lower() != null && inner.lower() == null;
        boolean highMissing = outer.upper() != null && inner.upper() == null;
        BigDecimal low =
                outer.lower() == null || lowMissing ? null : outer.lower().subtract(inner.lower());
        BigDecimal high =
                outer.upper() == null || highMissing ? null : inner.upper().subtract(outer.upper());
        // A bound on the wrong side tells of a gap when it excludes all that is demanded.
        if (lowMissing && inner.upper() != null && inner.upper().compareTo(outer.lower()) < 0) {
            return new Gap(outer.lower().subtract(inner.upper()), unit);
        }
        if (highMissing && inner.lower() != null && inner.lower().compareTo(outer.upper()) > 0) {
            return new Gap(inner.lower().subtract(outer.upper()), unit);
        }
        boolean lowMissed = missed(low, outer.lowerOpen() && !inner.lowerOpen());
        boolean highMissed = missed(high, outer.upperOpen() && !inner.upperOpen());
        if (lowMissed || highMissed) {
            BigDecimal most = lowMissed && highMissed ? low.max(high) : lowMissed ? low : high;
            return new Gap(most, unit);
        }
        return lowMissing || highMissing ? new Unknown(Reason.OTHER_BOUND_STATED) : new Met();
    }

    private static boolean missed(BigDecimal by, boolean boundExcluded) {
        return by != null && (by.signum() > 0 || by.signum() == 0 && boundExcluded);
    }
}
