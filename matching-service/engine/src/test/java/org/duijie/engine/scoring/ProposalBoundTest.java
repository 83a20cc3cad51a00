package org.duijie.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalBoundTest {
    private final ProposalBound bound = new ProposalBound(0.2);

    @ParameterizedTest
    @CsvSource({
        "0, 0.2",
        "0.1, 0.2",
        "0.5, 0.2",
        "0.8, 0.3333",
        "0.9, 0.5294",
        "0.95, 0.7",
        "0.99, 0.7",
        "1, 0.7",
    })
    void anEighthOfTheOddsOfTheBestButNeitherBelowTheLowestNorAboveWhatFitsForSure(double best, double lowest) {
        assertThat(bound.beside(best)).isCloseTo(lowest, within(1e-4));
    }

    @Test
    void theBestIsProposedWhateverItIsAsLongAsItIsWorthIt() {
        for (double best = 0.2; best <= 1; best += 0.01) {
            assertThat(bound.beside(best)).isLessThanOrEqualTo(best);
        }
    }
}
