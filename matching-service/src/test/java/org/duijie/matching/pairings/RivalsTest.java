package org.duijie.matching.pairings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.duijie.matching.pairings.Rivals.Rival;
import org.junit.jupiter.api.Test;

class RivalsTest {
    private static final UUID DEMAND = UUID.randomUUID();

    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void nobodyStandsBesideItself() {
        Rivals rivals = new Rivals(List.of(rival(one, 0.9), rival(other, 0.4)));

        assertThat(rivals.best(DEMAND, one)).isEqualTo(0.4);
        assertThat(rivals.best(DEMAND, other)).isEqualTo(0.9);
        assertThat(rivals.best(UUID.randomUUID(), one)).isZero();
    }

    @Test
    void whatIsFoundAtTheSameTimeStandsBesideEachOtherAsItIsFound() {
        Rivals before = new Rivals(List.of(rival(one, 0.9)));

        Rivals rivals = before.with(Stream.of(rival(one, 0.3), rival(other, 0.4)), Set.of(one, other));

        assertThat(rivals.best(DEMAND, other)).isEqualTo(0.3);
        assertThat(rivals.best(DEMAND, one)).isEqualTo(0.4);
    }

    @Test
    void othersReadTheScoreThatIsToldAndNothingOfWhatIsKept() {
        Rivals rivals = new Rivals(List.of(
                new Rival(DEMAND, one, 0.9, 0.5, null), new Rival(DEMAND, other, 0.95, 0.1, true), rival(other, 0.3)));

        assertThat(rivals.bestTold(DEMAND)).isEqualTo(0.5);
        assertThat(rivals.best(DEMAND)).isEqualTo(0.95);
    }

    private static Rival rival(UUID outcome, double score) {
        return new Rival(DEMAND, outcome, score, null, null);
    }
}
