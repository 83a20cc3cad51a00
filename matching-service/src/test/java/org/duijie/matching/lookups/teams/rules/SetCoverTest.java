package org.duijie.matching.lookups.teams.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duijie.matching.lookups.teams.rules.SetCover.Member;
import org.junit.jupiter.api.Test;

class SetCoverTest {
    private static final Map<String, Double> NEEDS = new LinkedHashMap<>();

    static {
        NEEDS.put("a", 3.0);
        NEEDS.put("b", 1.0);
        NEEDS.put("c", 1.0);
    }

    @Test
    void takesTheHeaviestFirstAndAddsOnlyWhatIsStillOpen() {
        List<Member<Integer, String>> team = SetCover.greedy(
                NEEDS,
                List.of(
                        new Offer<>(1, 0.5, Set.of("b", "c")),
                        new Offer<>(2, 0.5, Set.of("a", "b")),
                        new Offer<>(3, 0.5, Set.of("b"))),
                5);

        assertThat(team).containsExactly(new Member<>(2, List.of("a", "b")), new Member<>(1, List.of("c")));
    }

    @Test
    void takesTheBetterFitAmongThoseThatCoverTheSame() {
        List<Member<Integer, String>> team =
                SetCover.greedy(NEEDS, List.of(new Offer<>(1, 0.2, Set.of("a")), new Offer<>(2, 0.9, Set.of("a"))), 5);

        assertThat(team).containsExactly(new Member<>(2, List.of("a")));
    }

    @Test
    void stopsAtTheLargestTeamAndWhereNobodyAddsAnything() {
        List<Offer<Integer, String>> offers =
                List.of(new Offer<>(1, 0, Set.of("a")), new Offer<>(2, 0, Set.of("b")), new Offer<>(3, 0, Set.of("z")));

        assertThat(SetCover.greedy(NEEDS, offers, 1)).hasSize(1);
        assertThat(SetCover.greedy(NEEDS, offers, 5)).hasSize(2);
        assertThat(SetCover.greedy(Map.of(), offers, 5)).isEmpty();
    }
}
