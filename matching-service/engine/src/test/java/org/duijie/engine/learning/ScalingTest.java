package org.duijie.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScalingTest {
    @Test
    void meanAndVarianceOfWhatWasLearntFromAreZeroAndOne() {
        float[][] rows = {row(1), row(2), row(6)};

        Scaling scaling = Scaling.of(rows, new double[] {1, 1, 1});

        double sum = 0;
        double squares = 0;
        for (float[] row : rows) {
            sum += scaling.scaled(row)[1];
            squares += Math.pow(scaling.scaled(row)[1], 2);
        }
        assertThat(sum).isCloseTo(0, within(1e-9));
        assertThat(squares / rows.length).isCloseTo(1, within(1e-9));
    }

    @Test
    void aRowOfWeightTwoCountsLikeTwo() {
        Scaling weighted = Scaling.of(new float[][] {row(1), row(2), row(6)}, new double[] {1, 2, 1});

        Scaling twice = Scaling.of(new float[][] {row(1), row(2), row(2), row(6)}, new double[] {1, 1, 1, 1});
        assertThat(weighted.scaled(row(5))[1]).isCloseTo(twice.scaled(row(5))[1], within(1e-9));
    }

    private static float[] row(float feature) {
        float[] row = new float[Scaling.COUNT];
        row[1] = feature;
        return row;
    }
}
