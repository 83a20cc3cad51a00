package org.duijie.training.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.duijie.training.TestWeights;
import org.junit.jupiter.api.Test;

class Int8ModelTest {
    @Test
    void ofTheBaseModelIsTheFileThatShips() {
        byte[] written = Int8Model.of(TestWeights.BASE);

        assertThat(written).isEqualTo(Weights.resource("/bge-small-zh-v1.5-q.onnx"));
    }

    @Test
    void ofOtherWeightsIsAnotherFileOfTheSameForm() {
        Weights larger = TestWeights.BASE.towards(TestWeights.HALVED, -1);

        byte[] written = Int8Model.of(larger);

        OnnxModel shipped = OnnxModel.parse(Weights.resource("/bge-small-zh-v1.5-q.onnx"));
        OnnxModel model = OnnxModel.parse(written);
        assertThat(model.nodes()).isEqualTo(shipped.nodes());
        String scale = "onnx::MatMul_541_scale";
        assertThat(model.tensor(scale).floats()[0])
                .isEqualTo(shipped.tensor(scale).floats()[0] * 1.5f);
        String values = "onnx::MatMul_541_quantized";
        assertThat(model.tensor(values).bytes())
                .isEqualTo(shipped.tensor(values).bytes());
    }
}
