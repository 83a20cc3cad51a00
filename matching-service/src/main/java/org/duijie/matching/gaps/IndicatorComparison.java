package org.duijie.matching.gaps;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duijie.contracts.codes.IndicatorOperator;
import org.duijie.matching.subjects.IndicatorFact;

/**
 * Compares a wanted indicator with those reached: the same name (or one within the other) in the same unit as written,
 * numerically. A bound that was reached counts as its value: ≥ 95 does not meet ≥ 98. Bounds that point opposite ways,
 * and units that are written differently, tell nothing.
 */
public final class IndicatorComparison {
    private IndicatorComparison() {}

    /** The first reached indicator that is about the same thing. */
    public static Optional<IndicatorFact> counterpart(IndicatorFact wanted, List<IndicatorFact> reached) {
        String name = folded(wanted.name());
        return reached.stream()
                .filter(one -> folded(one.name()).equals(name))
                .findFirst()
                .or(() -> reached.stream()
                        .filter(one -> {
                            String other = folded(one.name());
                            return !other.isEmpty()
                                    && !name.isEmpty()
                                    && (other.contains(name) || name.contains(other));
                        })
                        .findFirst());
    }

    public static Verdict compare(IndicatorFact wanted, IndicatorFact reached) {
        boolean comparable = wanted.operator() != null
                && wanted.value() != null
                && reached.value() != null
                && folded(wanted.unit()).equals(folded(reached.unit()))
                && !isOpposite(wanted.operator(), reached.operator());
        if (!comparable) {
            return Verdict.UNKNOWN;
        }
        boolean met =
                holds(wanted, reached.value()) && (reached.upperValue() == null || holds(wanted, reached.upperValue()));
        return met ? Verdict.MET : Verdict.GAP;
    }

    private static boolean isOpposite(IndicatorOperator wanted, IndicatorOperator reached) {
        return direction(wanted) * direction(reached) < 0;
    }

    private static int direction(IndicatorOperator operator) {
        if (operator == null) {
            return 0;
        }
        return switch (operator) {
            case GE, GT -> 1;
            case LE, LT -> -1;
            case EQ, BETWEEN -> 0;
        };
    }

    private static boolean holds(IndicatorFact wanted, BigDecimal value) {
        int sign = value.compareTo(wanted.value());
        return switch (wanted.operator()) {
            case EQ -> sign == 0;
            case LT -> sign < 0;
            case LE -> sign <= 0;
            case GE -> sign >= 0;
            case GT -> sign > 0;
            case BETWEEN -> sign >= 0 && (wanted.upperValue() == null || value.compareTo(wanted.upperValue()) <= 0);
        };
    }

    private static String folded(String text) {
        return text == null ? "" : text.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }
}
