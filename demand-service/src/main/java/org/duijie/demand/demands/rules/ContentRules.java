package org.duijie.demand.demands.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duijie.contracts.codes.CooperationMode;
import org.duijie.contracts.codes.IndicatorOperator;
import org.duijie.contracts.demands.Budget;
import org.duijie.contracts.demands.Requirement;
import org.duijie.web.problems.Violation;

/** What must fit across the fields of a demand's content. */
public final class ContentRules {
    private static final int NAME_LIMIT = 120;
    private static final int TEXT_LIMIT = 500;
    private static final int UNIT_LIMIT = 40;

    private ContentRules() {}

    /** What is wrong with the indicators: each needs a name, an operator and a value, "between" a second value. */
    public static List<Violation> indicators(List<Requirement> indicators) {
        List<Violation> found = new ArrayList<>();
        for (int index = 0; index < indicators.size(); index++) {
            Requirement indicator = indicators.get(index);
            String field = "indicators[" + index + "].";
            require(
                    found,
                    field + "name",
                    indicator.name() == null || indicator.name().isBlank() ? null : "");
            require(found, field + "operator", indicator.operator());
            require(found, field + "value", indicator.value());
            limit(found, field + "name", indicator.name(), NAME_LIMIT);
            limit(found, field + "unit", indicator.unit(), UNIT_LIMIT);
            limit(found, field + "testMethod", indicator.testMethod(), TEXT_LIMIT);
            upperValue(found, field + "upperValue", indicator);
        }
        return found;
    }

    private static void upperValue(List<Violation> found, String field, Requirement indicator) {
        boolean between = indicator.operator() == IndicatorOperator.BETWEEN;
        if (!between) {
            if (indicator.upperValue() != null) {
                found.add(expectation(field, "nothing, unless the operator is BETWEEN"));
            }
            return;
        }
        require(found, field, indicator.upperValue());
        if (indicator.upperValue() != null
                && indicator.value() != null
                && indicator.upperValue().compareTo(indicator.value()) < 0) {
            found.add(new Violation(field, "too-small", Map.of("value", indicator.value())));
        }
    }

    /** A budget is negotiable, or has bounds ≥ 0 that are in order. */
    public static List<Violation> budget(Budget budget) {
        List<Violation> found = new ArrayList<>();
        if (budget == null) {
            return found;
        }
        if (budget.negotiable() && (budget.min() != null || budget.max() != null)) {
            found.add(expectation("budget", "no bounds where it is negotiable"));
        }
        if (budget.min() != null && budget.min() < 0) {
            found.add(new Violation("budget.min", "too-small", Map.of("value", 0)));
        }
        long least = budget.min() == null ? 0 : Math.max(0, budget.min());
        if (budget.max() != null && budget.max() < least) {
            found.add(new Violation("budget.max", "too-small", Map.of("value", least)));
        }
        return found;
    }

    /** Two ways of cooperation are offered by outcomes only. */
    public static List<Violation> cooperationModes(List<CooperationMode> modes) {
        return modes.stream()
                .filter(mode -> mode == CooperationMode.EQUITY || mode == CooperationMode.JOINT_DEVELOPMENT)
                .map(mode -> new Violation(
                        "cooperationModes",
                        "unknown-code",
                        Map.of("allowed", "DEVELOPMENT, TRANSFER, LICENCE, CONSULTING, SERVICE")))
                .toList();
    }

    /** What the park needs before it looks at a demand. */
    public static List<Violation> submission(
            String title, String summary, String description, LocalDate validUntil, LocalDate today) {
        List<Violation> found = new ArrayList<>();
        require(found, "title", blankToNull(title));
        require(found, "summary", blankToNull(summary));
        require(found, "description", blankToNull(description));
        if (validUntil != null && validUntil.isBefore(today)) {
            found.add(expectation("validUntil", "today or later"));
        }
        return found;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static void require(List<Violation> found, String field, Object value) {
        if (value == null) {
            found.add(Violation.of(field, "required"));
        }
    }

    private static void limit(List<Violation> found, String field, String text, int limit) {
        if (text != null && text.length() > limit) {
            found.add(new Violation(field, "too-long", Map.of("max", limit)));
        }
    }

    private static Violation expectation(String field, String expected) {
        return new Violation(field, "pattern", Map.of("expected", expected));
    }
}
