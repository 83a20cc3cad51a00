package org.duijie.matching.pairings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.duijie.engine.scoring.ProposalBound;
import org.duijie.matching.pairings.Rivals.Rival;
import org.junit.jupiter.api.Test;

class MovedBoundsTest {
    private static final UUID DEMAND = UUID.randomUUID();

    private final ProposalBound bound = new ProposalBound(0.2);

    @Test
    void aBetterOneMovesThoseBesideIt() {
        assertThat(moved(table(0.6, 0.3), table(0.6, 0.3, 0.97))).containsExactly(DEMAND);
    }

    @Test
    void theFirstMovesWhatIsOverdueBesideIt() {
        assertThat(moved(table(), table(0.97))).containsExactly(DEMAND);
    }

    @Test
    void whereTheBestWentOthersMayCome() {
        assertThat(moved(table(0.97), table())).containsExactly(DEMAND);
    }

    @Test
    void anotherBesideAsGoodAOneMovesNothing() {
        assertThat(moved(table(0.97, 0.8), table(0.97, 0.8, 0.99))).isEmpty();
        assertThat(moved(table(0.5), table(0.5, 0.3))).isEmpty();
    }

    @Test
    void whatOnlyItsSideKnowsOfMovesWhatItsSideSees() {
        Rivals before = new Rivals(List.of(told(0.6), kept(0.4)));
        Rivals after = new Rivals(List.of(told(0.6), kept(0.97)));

        assertThat(moved(before, after)).containsExactly(DEMAND);
        assertThat(before.bestTold(DEMAND)).isEqualTo(after.bestTold(DEMAND));
    }

    private Set<UUID> moved(Rivals before, Rivals after) {
        return new MovedBounds(bound, after).since(before, Set.of(DEMAND));
    }

    private static Rivals table(double... scores) {
        return new Rivals(Arrays.stream(scores).mapToObj(MovedBoundsTest::told).toList());
    }

    private static Rival told(double score) {
        return new Rival(DEMAND, UUID.randomUUID(), score, null, null);
    }

    private static Rival kept(double score) {
        return new Rival(DEMAND, UUID.randomUUID(), score, 0.1, true);
    }
}
