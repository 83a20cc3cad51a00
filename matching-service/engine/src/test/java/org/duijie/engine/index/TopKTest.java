package org.duijie.engine.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopKTest {
    private static final float NONE = Float.NEGATIVE_INFINITY;

    private final Random random = new Random(5);

    @Test
    void picksTheHighest() {
        for (int run = 0; run < 300; run++) {
            int slots = random.nextInt(5000);
            int wanted = 1 + random.nextInt(600);
            float[] scores = new float[slots];
            for (int slot = 0; slot < slots; slot++) {
                scores[slot] = (float) random.nextGaussian();
            }

            assertThat(TopK.of(scores, wanted))
                    .contains(sorted(scores, wanted))
                    .hasSize(Math.min(wanted, slots))
                    .isSorted();
        }
    }

    @Test
    void picksTheHighestWhereASampleMisleads() {
        float[] scores = new float[4096];
        for (int slot = 0; slot < scores.length; slot++) {
            scores[slot] = slot % 16 == 0 ? 100 + slot : slot;
        }

        assertThat(TopK.of(scores, 500)).isEqualTo(ascending(sorted(scores, 500)));
    }

    @Test
    void picksAllThatAreEqual() {
        assertThat(TopK.of(new float[] {0.5f, 0.7f, 0.7f, 0.1f, 0.7f}, 2)).containsExactly(1, 2, 4);
        assertThat(TopK.of(new float[] {0.5f, 0.5f, 0.5f}, 1)).containsExactly(0, 1, 2);
    }

    @Test
    void leavesOutWhatIsNotToBePicked() {
        assertThat(TopK.of(new float[] {NONE, 0.2f, NONE, -0.3f}, 10)).containsExactly(1, 3);
        assertThat(TopK.of(new float[] {NONE, NONE}, 1)).isEmpty();
        assertThat(TopK.of(new float[0], 1)).isEmpty();
    }

    private static int[] ascending(int[] slots) {
        return Arrays.stream(slots).sorted().toArray();
    }

    private static int[] sorted(float[] scores, int most) {
        List<Integer> sorted = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(slot -> -scores[slot]))
                .limit(most)
                .toList();
        return Arrays.stream(sorted.toArray(Integer[]::new))
                .mapToInt(slot -> slot)
                .toArray();
    }
}
