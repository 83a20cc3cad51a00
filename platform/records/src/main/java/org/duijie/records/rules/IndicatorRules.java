package org.duijie.records.rules;

import java.util.List;
import org.duijie.contracts.Indicator;
import org.duijie.contracts.codes.IndicatorOperator;
import org.duijie.records.problems.Violation;

/** What makes an indicator measurable. */
public final class IndicatorRules {
    private static final int NAME_LIMIT = 120;
    private static final int TEXT_LIMIT = 500;
    private static final int UNIT_LIMIT = 40;

    private IndicatorRules() {}

    /** What is wrong with the indicators: each needs a name, an operator and a value, "between" a second value. */
    public static List<Violation> check(List<? extends Indicator> indicators) {
        ViolationCollector found = new ViolationCollector();
        for (int index = 0; index < indicators.size(); index++) {
            check(found, fieldOf(index), indicators.get(index));
        }
        return found.violations();
    }

    /** The path of the indicator at an index, to which a field's name is added. */
    public static String fieldOf(int index) {
        return "indicators[" + index + "].";
    }

    private static void check(ViolationCollector found, String field, Indicator indicator) {
        found.require(field + "name", indicator.name())
                .require(field + "operator", indicator.operator())
                .require(field + "value", indicator.value())
                .limit(field + "name", indicator.name(), NAME_LIMIT)
                .limit(field + "unit", indicator.unit(), UNIT_LIMIT)
                .limit(field + "testMethod", indicator.testMethod(), TEXT_LIMIT);
        String upper = field + "upperValue";
        if (indicator.operator() == IndicatorOperator.BETWEEN) {
            found.require(upper, indicator.upperValue()).atLeast(upper, indicator.upperValue(), indicator.value());
        } else if (indicator.operator() != null) {
            found.expect(upper, indicator.upperValue() == null, "nothing, unless the operator is BETWEEN");
        }
    }
}
