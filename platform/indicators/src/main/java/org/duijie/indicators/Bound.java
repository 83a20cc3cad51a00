package org.duijie.indicators;

import org.duijie.contracts.codes.IndicatorOperator;
import org.duijie.indicators.OperatorWords.Weight;

/**
 * What relates a value to its name.
 *
 * @param better whether it says better than, whichever way that is; it has no operator then
 * @param end where the value ends with the words behind it
 */
record Bound(IndicatorOperator operator, boolean better, Weight weight, int end) {
    /** Null where the words say no operator that there is, or contradict each other. */
    static Bound of(ValueReader.Read value, OperatorWords.Match before, OperatorWords.Match after) {
        boolean unsure = before != null && before.operator() == null && !before.better();
        if (unsure || after != null && after.operator() == null) {
            return null;
        }
        Weight weight = before == null ? Weight.SAID : before.weight();
        if (value.isRange()) {
            boolean free = before == null
                    || before.operator() == IndicatorOperator.EQ
                    || before.weight() == Weight.SAID
                    || value.symmetric() && before.isDownwards();
            boolean size = value.symmetric() && after != null && after.isDownwards();
            int end = size ? after.end() : value.end();
            return free && !isBetter(before) && (after == null || size)
                    ? new Bound(IndicatorOperator.BETWEEN, false, weight, end)
                    : null;
        }
        if (after != null) {
            return before != null && before.contradicts(after) || isBetter(before)
                    ? null
                    : new Bound(after.operator(), false, weight, after.end());
        }
        return before == null
                ? new Bound(IndicatorOperator.EQ, false, Weight.SAID, value.end())
                : new Bound(before.operator(), before.better(), weight, value.end());
    }

    private static boolean isBetter(OperatorWords.Match before) {
        return before != null && before.better();
    }

    boolean isUpper() {
        return operator == IndicatorOperator.LE || operator == IndicatorOperator.LT;
    }

    boolean isLower() {
        return operator == IndicatorOperator.GE || operator == IndicatorOperator.GT;
    }

    /** Whether it leaves a value free to one side. */
    boolean isOneSided() {
        return isUpper() || isLower() || better;
    }

    /** A bound by either of two. */
    Bound and(Bound other) {
        Weight surer = weight.compareTo(other.weight) < 0 ? weight : other.weight;
        return new Bound(IndicatorOperator.BETWEEN, false, surer, other.end);
    }
}
