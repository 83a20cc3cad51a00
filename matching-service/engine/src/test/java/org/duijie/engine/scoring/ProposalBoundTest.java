package org.duijie.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalBoundTest {
    private final ProposalBound bound = new ProposalBound(0.2);

    @ParameterizedTest
    @CsvSource({"0, 0.2", "0.5, 0.2", "0.6667, 0.2", "0.8, 0.3333", "0.9, 0.5294", "0.98, 0.8596", "1, 1"})
    void restsOnTheBest(double best, double lowest) {
        assertThat(bound.beside(best)).isCloseTo(lowest, within(1e-3));
    }

    @ParameterizedTest
    @CsvSource({
        "0.2, 0.2, true",
        "0.19, 0.19, false",
        "0.71, 0.95, true",
        "0.7, 0.96, false",
        "0.99, 0.99, true",
        "1, 1, true"
    })
    void allowsTheBestItselfAndWhatIsNearIt(double score, double best, boolean allowed) {
        assertThat(bound.allows(score, best)).isEqualTo(allowed);
    }
}
