package org.duijie.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldsTest {
    @Test
    void keepsAllPairsOfADemandInOneFoldWhenHeldOutByDemands() {
        Folds folds = new Folds(5, true);

        for (int demand = 0; demand < 50; demand++) {
            String id = "d" + demand;
            assertThat(IntStream.range(0, 30)
                            .map(o -> folds.of(id, "o" + o))
                            .distinct()
                            .count())
                    .isOne();
        }
    }

    @Test
    void usesEveryFold() {
        Folds byPairs = new Folds(5, false);
        Folds byDemands = new Folds(5, true);

        assertThat(IntStream.range(0, 100)
                        .map(o -> byPairs.of("d", "o" + o))
                        .distinct()
                        .count())
                .isEqualTo(5);
        assertThat(IntStream.range(0, 100)
                        .map(d -> byDemands.of("d" + d, "o"))
                        .distinct()
                        .count())
                .isEqualTo(5);
    }
}
