package org.duijie.matching.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duijie.contracts.codes.DeclineReason;
import org.duijie.contracts.codes.IndicatorOperator;
import org.duijie.matching.subjects.Encumbrance;
import org.duijie.matching.subjects.Facts;
import org.duijie.matching.subjects.FactsBuilder;
import org.duijie.matching.subjects.IndicatorFact;
import org.duijie.matching.subjects.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedFaultTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # reason           | demand               | declined outcome     | other outcome        | same fault
            TOO_EARLY          | trl 7                | trl 3                | trl 3                | true
            TOO_EARLY          | trl 7                | trl 3                | trl 2                | true
            TOO_EARLY          | trl 7                | trl 3                | trl 8                | false
            TOO_EARLY          | trl 7                | trl 3                | -                    | false
            TOO_EARLY          | trl 4                | trl 9                | trl 5                | false
            TOO_EARLY          | trl 4                | trl 9                | trl 3                | true
            TOO_EARLY          | trl 7                | -                    | trl 3                | false
            INDICATORS_NOT_MET | 寿命>=10 精度<=2     | 寿命=8               | 寿命=9               | true
            INDICATORS_NOT_MET | 寿命>=10 精度<=2     | 寿命=8 精度=1        | 寿命=12 精度=3       | false
            INDICATORS_NOT_MET | 寿命>=10 精度<=2     | 寿命=8               | 精度=3               | false
            INDICATORS_NOT_MET | 寿命>=10             | -                    | 寿命=9               | false
            INDICATORS_NOT_MET | 寿命>=10             | 寿命=8               | -                    | false
            PRICE              | money 50             | money 80             | money 80             | true
            PRICE              | money 50             | money 80             | money 120            | true
            PRICE              | money 50             | money 80             | money 79             | false
            PRICE              | -                    | money 80             | money 90             | true
            PRICE              | money 50             | money 1              | money 40             | false
            PRICE              | money 50             | money 1              | money 60             | true
            PRICE              | money 50             | -                    | money 90             | false
            RIGHTS             | -                    | LICENSED             | LICENSED PLEDGED     | true
            RIGHTS             | -                    | LICENSED             | PLEDGED              | false
            RIGHTS             | -                    | -                    | LICENSED             | false
            NOT_RELEVANT       | trl 7                | trl 3                | trl 3                | false
            NO_CAPACITY        | trl 7                | trl 3                | trl 3                | false
            COMPETITOR         | -                    | LICENSED             | LICENSED             | false
            ALREADY_SOLVED     | trl 7                | trl 3                | trl 3                | false
            CONFIDENTIALITY    | trl 7                | trl 3                | trl 3                | false
            OTHER              | money 50             | money 80             | money 90             | false
            """)
    void anotherOutcomeHasTheFaultOfTheDeclinedOne(
            DeclineReason reason, String demand, String declined, String other, boolean same) {
        assertThat(new SharedFault(new MatchIndicators())
                        .ofOutcomes(reason, facts(demand), facts(declined), facts(other)))
                .isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # reason           | outcome              | declined for         | other demand         | same fault
            TOO_EARLY          | trl 4                | trl 6                | trl 6                | true
            TOO_EARLY          | trl 4                | trl 6                | trl 9                | true
            TOO_EARLY          | trl 4                | trl 6                | trl 4                | false
            TOO_EARLY          | trl 4                | trl 6                | -                    | false
            TOO_EARLY          | trl 8                | trl 6                | trl 7                | false
            INDICATORS_NOT_MET | 寿命=8 精度=3        | 寿命>=10             | 寿命>=9              | true
            INDICATORS_NOT_MET | 寿命=8 精度=3        | 寿命>=10             | 寿命>=8 精度<=2      | false
            PRICE              | money 80             | money 50             | money 40             | true
            PRICE              | money 80             | money 50             | money 60             | false
            PRICE              | money 80             | -                    | money 40             | false
            PRICE              | money 1              | money 50             | money 40             | false
            RIGHTS             | LICENSED             | trl 6                | trl 6                | false
            NO_CAPACITY        | trl 4                | trl 6                | trl 6                | false
            """)
    void anotherDemandAsksForWhatTheOutcomeDidNotHave(
            DeclineReason reason, String outcome, String declined, String other, boolean same) {
        assertThat(new SharedFault(new MatchIndicators())
                        .ofDemands(reason, facts(outcome), facts(declined), facts(other)))
                .isEqualTo(same);
    }

    /** What a column states: readiness, a price or budget, encumbrances, or indicators. */
    private static Facts facts(String stated) {
        if (stated == null) {
            return Facts.UNKNOWN;
        }
        String[] words = stated.split(" ");
        FactsBuilder facts = FactsBuilder.builder();
        switch (words[0]) {
            case "trl" -> facts.trl(Integer.valueOf(words[1]));
            case "money" -> {
                long amount = Long.parseLong(words[1]) * 10_000;
                facts.money(new Money(amount, amount, false));
            }
            case "LICENSED", "PLEDGED" ->
                facts.encumbrances(Stream.of(words).map(Encumbrance::valueOf).collect(Collectors.toSet()));
            default ->
                facts.indicators(
                        Stream.of(words).map(SharedFaultTest::indicator).toList());
        }
        return facts.build();
    }

    private static IndicatorFact indicator(String word) {
        String[] parts = word.split(">=|<=|=");
        IndicatorOperator operator = word.contains(">=")
                ? IndicatorOperator.GE
                : word.contains("<=") ? IndicatorOperator.LE : IndicatorOperator.EQ;
        return new IndicatorFact(parts[0], operator, new BigDecimal(parts[1]), null, "h", false);
    }
}
