package org.duijie.matching.lookups.reasons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duijie.matching.comparison.ComparedFacts;
import org.duijie.matching.comparison.MatchIndicators;
import org.duijie.matching.comparison.Matter;
import org.duijie.matching.lookups.reasons.ReasonsView.SharesOf;
import org.duijie.matching.lookups.reasons.ReasonsView.Statement;
import org.duijie.matching.subjects.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScoreSharesTest {
    private static final Map<String, Double> LOG_ODDS = logOdds();

    @Test
    void addUpToOneWhetherForOrAgainst() {
        ScoreShares shares = ScoreShares.of(SharesOf.LEARNT, LOG_ODDS);

        assertThat(shares.byName().values().stream().mapToDouble(share -> share).sum())
                .isEqualTo(1, within(1e-9));
        assertThat(shares.byName().get("judgements")).isEqualTo(0.25, within(1e-9));
        assertThat(shares.against()).containsExactly("judgements", "money");
    }

    @Test
    void areAllZeroWhereNothingMovesTheScore() {
        ScoreShares shares = ScoreShares.of(SharesOf.SHIPPED, Map.of("text", 0.0));

        assertThat(shares.byName()).containsExactly(Map.entry("text", 0.0));
        assertThat(shares.against()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyPartIsSaidInBothLanguages(SharesOf of) {
        List<Statement> statements = statements(of);

        assertThat(statements.stream().filter(statement -> statement.en().contains(" %")))
                .hasSameSizeAs(LOG_ODDS.keySet())
                .allSatisfy(statement -> {
                    assertThat(statement.en()).doesNotContain("{", "''");
                    assertThat(statement.zh()).contains(" %").doesNotContain("{");
                });
    }

    @Test
    void whatSpeaksAgainstIsNotSaidToSpeakFor() {
        assertThat(statements(SharesOf.LEARNT))
                .extracting(Statement::en)
                .contains(
                        "Version l1-b, learnt from decisions, gave this score; the shares are those of this version.",
                        "Nearness of the texts in meaning (0.60): for the pair, 15 % of what moves the score.",
                        "What was decided on similar pairs: against the pair, 25 % of what moves the score.");
    }

    @Test
    void sharesOfAnotherVersionAreNeverCalledThoseOfTheScore() {
        assertThat(statements(SharesOf.SHIPPED_INSTEAD))
                .extracting(Statement::en)
                .contains("Version l1-b gave this score and can no longer be asked; the shares are what the shipped"
                        + " version m2-a would give, not those of this score.")
                .noneMatch(statement -> statement.contains("of what moves the score"));
    }

    private static List<Statement> statements(SharesOf of) {
        return new Statements(ScoreShares.of(of, LOG_ODDS))
                .version("l1-b", "m2-a")
                .components(Map.of("title", 0.5, "text", 0.6, "lexical", 0.3))
                .facts(ComparedFacts.of(
                        new MatchIndicators(), Facts.UNKNOWN, Facts.UNKNOWN, Matter.SAME, LocalDate.EPOCH))
                .all();
    }

    private static Map<String, Double> logOdds() {
        Map<String, Double> odds = new LinkedHashMap<>();
        odds.put("title", 0.2);
        odds.put("text", 0.6);
        odds.put("lexical", 0.7);
        odds.put("outcomeText", 0.1);
        odds.put("judgements", -1.0);
        odds.put("indicators", 0.35);
        odds.put("trl", 0.1);
        odds.put("codes", 0.45);
        odds.put("money", -0.5);
        return odds;
    }
}
