package org.duijie.demand.demands.rules;

import java.time.LocalDate;
import java.util.List;
import org.duijie.contracts.codes.CooperationMode;
import org.duijie.contracts.demands.Budget;
import org.duijie.records.problems.Violation;
import org.duijie.records.rules.MoneyRules;
import org.duijie.records.rules.ViolationCollector;

/** What must fit across the fields of a demand's content. */
public final class ContentRules {
    private static final String TO_COME = "today or later";
    private static final String CONTRACTS = "DEVELOPMENT, TRANSFER, LICENCE, CONSULTING, SERVICE";

    private ContentRules() {}

    /** A budget is negotiable, or has bounds ≥ 0 that are in order. */
    public static List<Violation> budget(Budget budget) {
        return budget == null ? List.of() : MoneyRules.range("budget", budget.min(), budget.max(), budget.negotiable());
    }

    /** Two ways of cooperation are offered by outcomes only. */
    public static List<Violation> cooperationModes(List<CooperationMode> modes) {
        ViolationCollector found = new ViolationCollector();
        for (CooperationMode mode : modes) {
            boolean outcomesOnly = mode == CooperationMode.EQUITY || mode == CooperationMode.JOINT_DEVELOPMENT;
            found.allow("cooperationModes", !outcomesOnly, CONTRACTS);
        }
        return found.violations();
    }

    /** What the park needs before it looks at a demand. */
    public static List<Violation> submission(
            String title, String summary, String description, LocalDate validUntil, LocalDate today) {
        return new ViolationCollector()
                .require("title", title)
                .require("summary", summary)
                .require("description", description)
                .expect("validUntil", isToCome(validUntil, today), TO_COME)
                .violations();
    }

    /** The last day of what others see, or are about to, is not over. */
    public static List<Violation> lastDay(LocalDate validUntil, LocalDate today) {
        return new ViolationCollector()
                .expect("validUntil", isToCome(validUntil, today), TO_COME)
                .violations();
    }

    private static boolean isToCome(LocalDate day, LocalDate today) {
        return day == null || !day.isBefore(today);
    }
}
