package org.duijie.matching.lookups.replays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrdersTest {

    @Test
    void tellsWhatRoseAndWhatSank() {
        Orders orders = new Orders(List.of(0.9, 0.8, 0.7, 0.6), List.of(0.5, 0.9, 0.4, 0.8));

        assertThat(List.of(
                        orders.comparedRank(0), orders.comparedRank(1), orders.comparedRank(2), orders.comparedRank(3)))
                .containsExactly(3, 1, 4, 2);
        assertThat(List.of(orders.rose(0), orders.rose(1), orders.rose(2), orders.rose(3)))
                .containsExactly(-2, 1, -1, 2);
        assertThat(orders.sameAmongFirst(2)).isEqualTo(1);
        assertThat(orders.sameAmongFirst(3)).isEqualTo(2);
        // 1 − 6 · (4 + 1 + 1 + 4) / (4 · 15)
        assertThat(orders.correlation()).isEqualTo(0, within(1e-12));
    }

    @Test
    void theSameOrderCorrelatesFullyAndTheReverseNegatively() {
        assertThat(new Orders(List.of(0.9, 0.8, 0.1), List.of(0.3, 0.2, 0.1)).correlation())
                .isEqualTo(1);
        assertThat(new Orders(List.of(0.9, 0.8, 0.1), List.of(0.1, 0.2, 0.3)).correlation())
                .isEqualTo(-1);
    }

    @Test
    void whereScoresAreEqualTheOrderOfThenDecides() {
        Orders orders = new Orders(List.of(0.9, 0.8), List.of(0.5, 0.5));

        assertThat(orders.comparedRank(0)).isEqualTo(1);
        assertThat(orders.comparedRank(1)).isEqualTo(2);
    }

    @Test
    void onePairOrNoneHasNoCorrelation() {
        assertThat(new Orders(List.of(0.9), List.of(0.1)).correlation()).isNull();
        assertThat(new Orders(List.of(), List.of()).correlation()).isNull();
    }
}
