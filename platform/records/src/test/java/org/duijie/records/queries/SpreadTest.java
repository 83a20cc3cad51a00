package org.duijie.records.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SpreadTest {
    private static final Map<String, Long> LEVELS = new TreeMap<>(Map.of("0", 5L, "4", 1L, "6", 2L));

    @Test
    void aReadinessAtHandHoldsAllThatAskForNoMore() {
        assertThat(Spread.UP_TO.of(LEVELS))
                .containsEntry("1", 5L)
                .containsEntry("4", 6L)
                .containsEntry("6", 8L)
                .containsEntry("9", 8L);
    }

    @Test
    void aLeastReadinessHoldsAllThatHaveNoLess() {
        assertThat(Spread.FROM.of(Map.of("4", 1L, "6", 2L)))
                .containsEntry("1", 3L)
                .containsEntry("4", 3L)
                .containsEntry("5", 2L)
                .containsEntry("6", 2L)
                .doesNotContainKey("7");
    }

    @Test
    void aProvinceHoldsItsCitiesAndACityItsDistrictsTheMostHeldFirst() {
        assertThat(Spread.WITHIN.of(Map.of("330502", 1L, "330500", 2L, "110000", 1L)))
                .containsExactly(
                        Map.entry("330000", 3L),
                        Map.entry("330500", 3L),
                        Map.entry("110000", 1L),
                        Map.entry("330502", 1L));
    }
}
