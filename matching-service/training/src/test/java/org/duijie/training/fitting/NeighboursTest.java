package org.duijie.training.fitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.duijie.training.TestFamilies;
import org.duijie.training.corpus.Sample;
import org.junit.jupiter.api.Test;

class NeighboursTest {
    private final List<Sample> samples = IntStream.range(0, 6)
            .mapToObj(
                    i -> Sample.asWritten(i % 2 == 0 ? TestFamilies.pumps("pumps-" + i) : TestFamilies.hay("hay-" + i)))
            .toList();

    @Test
    void takesEachFamilyOnce() {
        List<Batch> batches = new Neighbours(new Random(1), 4).batches(samples, Map.of());

        assertThat(batches).hasSize(2);
        assertThat(batches.stream()
                        .flatMap(batch -> batch.demands().stream())
                        .map(text -> text.sample().family().family())
                        .distinct())
                .hasSize(6);
    }

    @Test
    void putsTogetherWhatTempts() {
        Map<String, float[]> known = new HashMap<>();
        for (Sample sample : samples) {
            float[] vector = sample.family().field().equals("pumps") ? new float[] {1, 0} : new float[] {0, 1};
            sample.demands().forEach(text -> known.put(text, vector));
            sample.outcomes().forEach(text -> known.put(text, vector));
        }

        List<Batch> batches = new Neighbours(new Random(1), 2).batches(samples, known);

        assertThat(batches)
                .filteredOn(batch -> batch.demands().stream()
                                .map(text -> text.sample().family().field())
                                .distinct()
                                .count()
                        == 1)
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void doesNotSayThatTheSameOutcomeFitsOnlyItsOwnFamily() {
        Sample one = Sample.asWritten(TestFamilies.pumps("pumps-1"));
        Sample other = Sample.asWritten(TestFamilies.hay("hay-1"));
        float[] here = {1, 0};
        float[] there = {0, 1};
        Map<String, float[]> known = new HashMap<>();
        one.outcomes().forEach(text -> known.put(text, here));
        other.outcomes().forEach(text -> known.put(text, there));
        known.put(other.outcomes().getFirst(), here);

        int[][] levels = new Batch(List.of(one, other)).levels(known);

        assertThat(levels[0]).containsExactly(4, 1, 0, 1);
        assertThat(levels[3]).containsExactly(1, 1, 2, 4);
    }
}
