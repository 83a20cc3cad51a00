package org.duijie.matching.lookups.replays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankComparisonTest {

    @Test
    void tellsWhatRoseAndWhatSank() {
        RankComparison ranks = new RankComparison(List.of(0.9, 0.8, 0.7, 0.6), List.of(0.5, 0.9, 0.4, 0.8));

        assertThat(List.of(ranks.comparedRank(0), ranks.comparedRank(1), ranks.comparedRank(2), ranks.comparedRank(3)))
                .containsExactly(3, 1, 4, 2);
        assertThat(List.of(ranks.rose(0), ranks.rose(1), ranks.rose(2), ranks.rose(3)))
                .containsExactly(-2, 1, -1, 2);
        assertThat(ranks.sameAmongFirst(2)).isEqualTo(1);
        assertThat(ranks.sameAmongFirst(3)).isEqualTo(2);
        // 1 − 6 · (4 + 1 + 1 + 4) / (4 · 15)
        assertThat(ranks.correlation()).isEqualTo(0, within(1e-12));
    }

    @Test
    void theSameOrderCorrelatesFullyAndTheReverseNegatively() {
        assertThat(new RankComparison(List.of(0.9, 0.8, 0.1), List.of(0.3, 0.2, 0.1)).correlation())
                .isEqualTo(1);
        assertThat(new RankComparison(List.of(0.9, 0.8, 0.1), List.of(0.1, 0.2, 0.3)).correlation())
                .isEqualTo(-1);
    }

    @Test
    void whereScoresAreEqualTheOrderOfThenDecides() {
        RankComparison ranks = new RankComparison(List.of(0.9, 0.8), List.of(0.5, 0.5));

        assertThat(ranks.comparedRank(0)).isEqualTo(1);
        assertThat(ranks.comparedRank(1)).isEqualTo(2);
    }

    @Test
    void onePairOrNoneHasNoCorrelation() {
        assertThat(new RankComparison(List.of(0.9), List.of(0.1)).correlation()).isNull();
        assertThat(new RankComparison(List.of(), List.of()).correlation()).isNull();
    }
}
