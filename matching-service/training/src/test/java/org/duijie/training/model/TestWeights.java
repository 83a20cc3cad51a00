package org.duijie.training.model;

import java.util.LinkedHashMap;
import java.util.Map;

/** Changed weights. */
final class TestWeights {
    private TestWeights() {}

    /** With the matrices of the layers at half their values. */
    static Weights halved(Weights weights) {
        Map<String, Weights.Tensor> tensors = new LinkedHashMap<>(weights.tensors());
        tensors.replaceAll((name, tensor) -> name.startsWith("encoder.") && tensor.shape().length == 2
                ? new Weights.Tensor(halved(tensor.values()), tensor.shape())
                : tensor);
        return new Weights(tensors);
    }

    private static float[] halved(float[] values) {
        float[] halved = values.clone();
        for (int i = 0; i < halved.length; i++) {
            halved[i] /= 2;
        }
        return halved;
    }
}
