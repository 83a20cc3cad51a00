package org.duijie.engine.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopRowsTest {
    private final Random random = new Random(7);

    @Test
    void givesWhatSortingAllWouldGive() {
        for (int run = 0; run < 300; run++) {
            float[] scores = scores(random.nextInt(400));
            int most = 1 + random.nextInt(40);
            int one = 1 + random.nextInt(30);
            Predicate<Integer> eligible = id -> id % one == 0;

            List<Integer> best = TopRows.of(scores, slot -> new Row<>(slot, slot, null), most, eligible).stream()
                    .map(Row::id)
                    .toList();

            assertThat(best).isEqualTo(sorted(scores, most, eligible));
        }
    }

    @Test
    void looksAtFewMoreRecordsThanItGives() {
        int[] looked = {0};
        float[] scores = new float[20_000];
        for (int slot = 0; slot < scores.length; slot++) {
            scores[slot] = random.nextFloat();
        }

        TopRows.of(scores, slot -> new Row<>(slot, slot, null), 100, id -> ++looked[0] > 0);

        assertThat(looked[0]).isEqualTo(100);
    }

    /** With many that are equal, and some that are not to be found. */
    private float[] scores(int slots) {
        float[] scores = new float[slots];
        for (int slot = 0; slot < slots; slot++) {
            scores[slot] = random.nextInt(5) == 0 ? Float.NEGATIVE_INFINITY : random.nextInt(60) / 7f;
        }
        return scores;
    }

    private static List<Integer> sorted(float[] scores, int most, Predicate<Integer> eligible) {
        return IntStream.range(0, scores.length)
                .boxed()
                .filter(slot -> scores[slot] != Float.NEGATIVE_INFINITY)
                .filter(eligible)
                .sorted(Comparator.comparingDouble((Integer slot) -> -scores[slot])
                        .thenComparing(slot -> slot))
                .limit(most)
                .toList();
    }
}
