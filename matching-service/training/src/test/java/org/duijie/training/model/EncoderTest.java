package org.duijie.training.model;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.Device;
import ai.djl.ndarray.NDManager;
import java.util.List;
import java.util.Map;
import org.duijie.engine.embedding.ModelTokens;
import org.duijie.engine.embedding.OnnxTextEmbedder;
import org.duijie.engine.embedding.TextEmbedder;
import org.duijie.training.TestWeights;
import org.junit.jupiter.api.Test;

class EncoderTest {
    private static final List<String> TEXTS = List.of(
            "碳化硅功率模块",
            "Wide band-gap power modules, losses ≤ 3 %",
            "每条涂膜边上七八毫米那一圈比中间高十几个微米，收卷到后面鼓起一道棱。".repeat(5),
            "本项目研究水处理工艺，降低运行成本。".repeat(35),
            "");

    @Test
    void givesTheVectorsOfThePublishedModel() {
        Map<String, float[]> computed = vectors(TestWeights.BASE);

        try (TextEmbedder published = OnnxTextEmbedder.of(Weights.baseFile(), 1)) {
            assertThat(TEXTS.subList(0, 4))
                    .allSatisfy(text -> assertThat(cosine(computed.get(text), published.embed(text)))
                            .isBetween(1 - 1e-6, 1 + 1e-6));
        }
        assertThat(computed.get("")).containsOnly(0f);
    }

    @Test
    void isNearTheInt8FileOfTheSameWeights() {
        Weights weights = TestWeights.BASE.towards(TestWeights.HALVED, 0.1);

        Map<String, float[]> computed = vectors(weights);

        try (TextEmbedder written = OnnxTextEmbedder.of(Int8Model.of(weights), 1)) {
            assertThat(TEXTS.subList(0, 4))
                    .allSatisfy(text -> assertThat(cosine(computed.get(text), written.embed(text)))
                            .isGreaterThan(0.97));
        }
    }

    private static Map<String, float[]> vectors(Weights weights) {
        try (NDManager manager = NDManager.newBaseManager(Device.cpu(), "PyTorch")) {
            return new TextVectors(Parameters.of(weights, manager), manager, ModelTokens.load()).of(TEXTS);
        }
    }

    private static double cosine(float[] one, float[] other) {
        double cosine = 0;
        for (int i = 0; i < one.length; i++) {
            cosine += (double) one[i] * other[i];
        }
        return cosine;
    }
}
