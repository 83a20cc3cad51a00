package org.duijie.records.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duijie.records.problems.Violation;
import org.junit.jupiter.api.Test;

class MoneyRulesTest {

    @Test
    void aRangeIsNegotiableOrHasBoundsInOrder() {
        assertThat(MoneyRules.range("budget", null, null, true)).isEmpty();
        assertThat(MoneyRules.range("budget", 0L, 0L, false)).isEmpty();
        assertThat(MoneyRules.range("budget", null, 5L, false)).isEmpty();
        assertThat(fields(MoneyRules.range("budget", 1L, null, true))).containsExactly("budget");
        assertThat(fields(MoneyRules.range("budget", -1L, null, false))).containsExactly("budget.min");
        assertThat(fields(MoneyRules.range("budget", 6L, 5L, false))).containsExactly("budget.max");
        assertThat(fields(MoneyRules.range("budget", null, -5L, false))).containsExactly("budget.max");
    }

    @Test
    void aPriceIsNegotiableOrAnAmount() {
        assertThat(MoneyRules.price("price", null, true)).isEmpty();
        assertThat(MoneyRules.price("price", 0L, false)).isEmpty();
        assertThat(fields(MoneyRules.price("price", 1L, true))).containsExactly("price");
        assertThat(fields(MoneyRules.price("price", null, false))).containsExactly("price");
        assertThat(fields(MoneyRules.price("price", -1L, false))).containsExactly("price.amount");
    }

    private static List<String> fields(List<Violation> found) {
        return found.stream().map(Violation::field).toList();
    }
}
