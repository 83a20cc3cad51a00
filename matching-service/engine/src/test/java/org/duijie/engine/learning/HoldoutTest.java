package org.duijie.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.duijie.engine.TestModels;
import org.duijie.engine.scoring.Profile;
import org.junit.jupiter.api.Test;

class HoldoutTest {
    private static final Profile DEMAND = TestModels.demand("空压机轴承", "");
    private static final Profile OUTCOME = TestModels.outcome("空气箔片轴承", "");

    @Test
    void everyPairIsHeldOutOnceAndFoldsAreEven() {
        Holdout held = Holdout.ofPairs(pairs(7, 5));

        assertThat(IntStream.range(0, held.folds()).flatMap(f -> Arrays.stream(held.inside(f))))
                .hasSize(35)
                .doesNotHaveDuplicates();
        for (int fold = 0; fold < held.folds(); fold++) {
            assertThat(held.inside(fold)).hasSize(7);
            assertThat(held.outside(fold)).hasSize(28).doesNotContain(held.inside(fold));
        }
    }

    @Test
    void aDemandIsHeldOutAsAWhole() {
        List<JudgedPair> pairs = pairs(10, 5);
        Holdout held = Holdout.ofDemands(pairs);

        assertThat(held.folds()).isEqualTo(5);
        for (int fold = 0; fold < held.folds(); fold++) {
            assertThat(demands(pairs, held.inside(fold)))
                    .hasSize(2)
                    .doesNotContainAnyElementsOf(demands(pairs, held.outside(fold)));
        }
    }

    @Test
    void ofASingleDemandThereIsOneFold() {
        assertThat(Holdout.ofDemands(pairs(1, 5)).folds()).isEqualTo(1);
    }

    private static List<String> demands(List<JudgedPair> pairs, int[] some) {
        return Arrays.stream(some)
                .mapToObj(i -> pairs.get(i).demandId())
                .distinct()
                .toList();
    }

    private static List<JudgedPair> pairs(int demands, int outcomes) {
        List<JudgedPair> pairs = new ArrayList<>();
        for (int d = 0; d < demands; d++) {
            for (int o = 0; o < outcomes; o++) {
                pairs.add(new JudgedPair("d" + d, DEMAND, "o" + d + o, OUTCOME, 1));
            }
        }
        return pairs;
    }
}
