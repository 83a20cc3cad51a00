package org.duijie.training.fitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.duijie.training.model.Weights;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AveragingTest {
    /** The figure rises with the share as far as the bound, and no further. */
    @ParameterizedTest
    @CsvSource({"1.0, 1.0", "0.8, 0.8", "0.62, 0.6", "0.3, 0.4"})
    void takesTheLeastShareThatKeepsTheGain(double bound, double share) {
        Averaging averaging = new Averaging(weights -> Math.min(value(weights), bound), line -> {});

        Averaging.Mean mean = averaging.of(weights(0), new Training.Result(weights(1), 0, Math.min(1, bound)));

        assertThat(mean.share()).isEqualTo(share);
        assertThat(value(mean.weights())).isEqualTo((float) share);
    }

    private static float value(Weights weights) {
        return weights.get("w").values()[0];
    }

    private static Weights weights(float value) {
        return new Weights(Map.of("w", new Weights.Tensor(new float[] {value}, new long[] {1})));
    }
}
