package org.duijie.training;

import java.util.LinkedHashMap;
import java.util.Map;
import org.duijie.training.model.Weights;

/** The published weights, read once for all tests of a run, and changed ones. */
public final class TestWeights {
    public static final Weights BASE = Weights.base();

    /** With the matrices of the layers at half their values. */
    public static final Weights HALVED = halved(BASE);

    private TestWeights() {}

    private static Weights halved(Weights weights) {
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
