package org.duijie.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StandardiserTest {
    @Test
    void meanAndVarianceOfWhatWasLearntFromAreZeroAndOne() {
        float[][] rows = {row(1), row(2), row(6)};

        Standardiser standardiser = Standardiser.of(rows, new double[] {1, 1, 1});

        double sum = 0;
        double squares = 0;
        for (float[] row : rows) {
            sum += standardiser.standardise(row)[1];
            squares += Math.pow(standardiser.standardise(row)[1], 2);
        }
        assertThat(sum).isCloseTo(0, within(1e-9));
        assertThat(squares / rows.length).isCloseTo(1, within(1e-9));
    }

    @Test
    void aRowOfWeightTwoCountsLikeTwo() {
        Standardiser weighted = Standardiser.of(new float[][] {row(1), row(2), row(6)}, new double[] {1, 2, 1});

        Standardiser twice = Standardiser.of(new float[][] {row(1), row(2), row(2), row(6)}, new double[] {1, 1, 1, 1});
        assertThat(weighted.standardise(row(5))[1]).isCloseTo(twice.standardise(row(5))[1], within(1e-9));
    }

    private static float[] row(float feature) {
        float[] row = new float[Standardiser.COUNT];
        row[1] = feature;
        return row;
    }
}
