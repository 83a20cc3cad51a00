package org.duijie.records.rules;

import java.util.List;
import org.duijie.records.problems.Violation;

/** Amounts in CNY (yuan), which may be left to negotiation instead. */
public final class MoneyRules {
    private MoneyRules() {}

    /** A range is negotiable, or has bounds ≥ 0 that are in order; each bound may be absent. */
    public static List<Violation> range(String field, Long min, Long max, boolean negotiable) {
        long least = min == null ? 0 : Math.max(0, min);
        return new ViolationCollector()
                .expect(field, !negotiable || min == null && max == null, "no bounds where it is negotiable")
                .atLeast(field + ".min", min, 0L)
                .atLeast(field + ".max", max, least)
                .violations();
    }

    /** A price is negotiable, or an amount ≥ 0. */
    public static List<Violation> price(String field, Long amount, boolean negotiable) {
        return new ViolationCollector()
                .expect(field, negotiable == (amount == null), "an amount, or negotiable and no amount")
                .atLeast(field + ".amount", amount, 0L)
                .violations();
    }
}
