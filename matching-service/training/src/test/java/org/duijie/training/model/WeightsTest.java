package org.duijie.training.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.duijie.training.TestWeights;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private static final String MATRIX = "encoder.layer.2.intermediate.dense.weight";

    private final Weights base = TestWeights.BASE;

    @Test
    void hasEachLayerOfTheModel() {
        assertThat(base.tensors()).hasSize(5 + 4 * 16);
        assertThat(base.get(MATRIX).shape()).containsExactly(512, 2048);
        assertThat(base.get("embeddings.word_embeddings.weight").shape()).containsExactly(21128, 512);
    }

    @Test
    void areMixedWithOthersByTheirShare() {
        Weights halved = TestWeights.HALVED;

        float mixed = base.towards(halved, 0.5).get(MATRIX).values()[7];

        assertThat(mixed).isEqualTo(base.get(MATRIX).values()[7] * 0.75f);
        assertThat(base.towards(halved, 1).get(MATRIX).values())
                .isEqualTo(halved.get(MATRIX).values());
    }
}
