package org.duijie.demand.demands.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.duijie.contracts.codes.CooperationMode;
import org.duijie.contracts.demands.Budget;
import org.duijie.records.problems.Violation;
import org.junit.jupiter.api.Test;

class ContentRulesTest {

    @Test
    void aBudgetIsNegotiableOrHasBoundsInOrder() {
        assertThat(ContentRules.budget(null)).isEmpty();
        assertThat(ContentRules.budget(new Budget(null, null, true))).isEmpty();
        assertThat(ContentRules.budget(new Budget(0L, 0L, false))).isEmpty();
        assertThat(ContentRules.budget(new Budget(null, 5L, false))).isEmpty();
        assertThat(fields(ContentRules.budget(new Budget(1L, null, true)))).containsExactly("budget");
        assertThat(fields(ContentRules.budget(new Budget(-1L, null, false)))).containsExactly("budget.min");
        assertThat(fields(ContentRules.budget(new Budget(6L, 5L, false)))).containsExactly("budget.max");
    }

    @Test
    void demandsDoNotOfferWhatOnlyOutcomesCan() {
        assertThat(ContentRules.cooperationModes(List.of(CooperationMode.DEVELOPMENT, CooperationMode.SERVICE)))
                .isEmpty();
        assertThat(ContentRules.cooperationModes(List.of(CooperationMode.EQUITY)))
                .hasSize(1);
    }

    @Test
    void aDemandIsSubmittedCompleteAndInTime() {
        LocalDate today = LocalDate.of(2026, 11, 23);

        assertThat(ContentRules.submission("t", "s", "d", null, today)).isEmpty();
        assertThat(ContentRules.submission("t", "s", "d", today, today)).isEmpty();
        assertThat(fields(ContentRules.submission("t", " ", null, today.minusDays(1), today)))
                .containsExactly("summary", "description", "validUntil");
    }

    @Test
    void theLastDayOfWhatIsOfferedIsNotOver() {
        LocalDate today = LocalDate.of(2026, 11, 23);

        assertThat(ContentRules.lastDay(null, today)).isEmpty();
        assertThat(ContentRules.lastDay(today, today)).isEmpty();
        assertThat(fields(ContentRules.lastDay(today.minusDays(1), today))).containsExactly("validUntil");
    }

    private static List<String> fields(List<Violation> found) {
        return found.stream().map(Violation::field).toList();
    }
}
