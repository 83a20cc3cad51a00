package org.duijie.matching.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duijie.matching.subjects.Codes;
import org.duijie.matching.subjects.Money;
import org.junit.jupiter.api.Test;

class ComparedFactsTest {

    @Test
    void countsTheStepsOfReadinessThatAreMissing() {
        assertThat(ComparedTrl.of(7, 5).missingSteps()).isEqualTo(2);
        assertThat(ComparedTrl.of(5, 7).missingSteps()).isZero();
        assertThat(ComparedTrl.of(null, 7).bothSay()).isFalse();
    }

    @Test
    void findsCodesThatAgreeAsFarAsTheyGo() {
        Codes demand = new Codes(List.of("C38"), null, null, List.of("H02J 7/00", "G01R 31/36"), List.of());
        Codes outcome = new Codes(List.of("C", "D44"), null, null, List.of("H02J 3/32", "A61B 5/00"), List.of());

        SharedCodes shared = SharedCodes.of(demand, outcome);

        assertThat(shared.industries()).containsExactly("C");
        assertThat(shared.ipc()).containsExactly("H02J");
    }

    @Test
    void aFixedPriceAboveTheBudgetIsAGapAndAPriceThatCanBeTalkedAboutIsNot() {
        Money budget = new Money(500_000L, 2_000_000L, false);

        assertThat(ComparedMoney.of(budget, fixed(3_000_000L)).verdict()).isEqualTo(Verdict.GAP);
        assertThat(ComparedMoney.of(budget, fixed(2_000_000L)).verdict()).isEqualTo(Verdict.MET);
        assertThat(ComparedMoney.of(budget, new Money(3_000_000L, 3_000_000L, true))
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(ComparedMoney.of(budget, null).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    private static Money fixed(long yuan) {
        return new Money(yuan, yuan, false);
    }
}
