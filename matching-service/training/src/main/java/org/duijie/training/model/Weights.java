package org.duijie.training.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The weights of a BERT encoder by the names of their layers, such as {@code encoder.layer.0.attention.self.query.weight}. Matrices
 * are laid out as ONNX has them, inputs by outputs.
 */
public record Weights(Map<String, Tensor> tensors) {
    private static final String BASE = "/bge-small-zh-v1.5.onnx";

    /** Values in the order of their shape, the last side first. */
    public record Tensor(float[] values, long[] shape) {}

    /** The base model: bge-small-zh-v1.5 as it was published, in floats. */
    public static Weights base() {
        return of(baseFile());
    }

    /** @param file an ONNX model in floats */
    public static Weights of(byte[] file) {
        OnnxModel model = OnnxModel.parse(file);
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        for (OnnxTensor tensor : model.tensors()) {
            if (tensor.isFloat() && isLayer(tensor.name())) {
                tensors.put(tensor.name(), new Tensor(tensor.floats(), tensor.shape()));
            }
        }
        LayerNames.matrices(model).forEach((stored, layer) -> {
            OnnxTensor tensor = model.tensor(stored);
            tensors.put(layer, new Tensor(tensor.floats(), tensor.shape()));
        });
        return new Weights(tensors);
    }

    private static boolean isLayer(String name) {
        return name.startsWith("embeddings.") || name.startsWith("encoder.");
    }

    static byte[] baseFile() {
        return resource(BASE);
    }

    static byte[] resource(String name) {
        try (InputStream stream = Weights.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The class path lacks " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + name, e);
        }
    }

    public Tensor get(String name) {
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("The model has no weights " + name);
        }
        return tensor;
    }

    /** Between these, at 0, and others of the same model, at 1. */
    public Weights towards(Weights other, double share) {
        Map<String, Tensor> mixed = new LinkedHashMap<>();
        tensors.forEach((name, tensor) -> mixed.put(name, mixed(tensor, other.get(name), (float) share)));
        return new Weights(mixed);
    }

    private static Tensor mixed(Tensor one, Tensor other, float share) {
        if (Arrays.equals(one.values, other.values)) {
            return one;
        }
        float[] values = new float[one.values.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = one.values[i] + share * (other.values[i] - one.values[i]);
        }
        return new Tensor(values, one.shape);
    }
}
