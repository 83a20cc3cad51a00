package org.duijie.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.duijie.contracts.codes.PairingLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairScoreTest {
    private static final ScoringSettings.Levels LEVELS = new ScoringSettings.Levels(0.1, 0.4, 0.75);

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.7, 0.7})
    void isNotStrongWhereFactsRuleItOut(double logOdds) {
        PairScore agreed = ofTexts(0.99);
        PairScore kept = agreed.withFacts(logOdds, true, LEVELS);

        assertThat(agreed.withFacts(logOdds, false, LEVELS).level()).isEqualTo(PairingLevel.STRONG);
        assertThat(kept.level()).isEqualTo(PairingLevel.FAIR);
        assertThat(kept.score()).isLessThan(LEVELS.strong()).isGreaterThan(LEVELS.strong() - 0.02);
        assertThat(kept.score())
                .as("the order stays")
                .isGreaterThan(ofTexts(0.9).withFacts(logOdds, true, LEVELS).score());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void belowStrongFactsCountAsEver(boolean neverStrong) {
        assertThat(ofTexts(0.5).withFacts(-0.7, neverStrong, LEVELS).score())
                .isEqualTo(ofTexts(0.5).withFacts(-0.7, false, LEVELS).score())
                .isBetween(0.33, 0.34);
    }

    @Test
    void factsMakeNothingStrongThatItsTextsDoNot() {
        PairScore lifted = ofTexts(0.74).withFacts(0.7, false, LEVELS);

        assertThat(lifted.level()).isEqualTo(PairingLevel.FAIR);
        assertThat(lifted.score()).isBetween(0.73, 0.75);
        assertThat(ofTexts(0.76).withFacts(0.7, false, LEVELS).level()).isEqualTo(PairingLevel.STRONG);
    }

    @Test
    void aLearntLevelDecidesWhetherFactsMayMakeItStrong() {
        PairScore fair = ofTexts(0.5).learnt(0.9, PairingLevel.FAIR);
        PairScore strong = ofTexts(0.5).learnt(0.6, PairingLevel.STRONG);

        assertThat(fair.withFacts(0.7, false, LEVELS).level()).isEqualTo(PairingLevel.FAIR);
        assertThat(strong.withFacts(0.15, false, LEVELS).level()).isEqualTo(PairingLevel.STRONG);
        assertThat(strong.withFacts(-0.15, false, LEVELS).level()).isEqualTo(PairingLevel.FAIR);
        assertThat(strong.withFacts(0.15, true, LEVELS).level()).isEqualTo(PairingLevel.FAIR);
    }

    private static PairScore ofTexts(double score) {
        return new PairScore(score, LEVELS.of(score), 0.5, 0.5, 0.5, 0.5);
    }
}
