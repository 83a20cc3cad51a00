package org.duijie.training.model;

import java.util.HashMap;
import java.util.Map;

/**
 * Writes weights in the int8 form that the engine runs: the shipped file with other tensors. Matrices are stored per column as signed
 * bytes from −64 to 64, seven bits, so that sums of products stay within 16 bits on every processor; embeddings as unsigned bytes
 * around 128 with one scale for all. Activations are quantised as the model runs.
 */
public final class Int8Model {
    private static final String SHIPPED = "/bge-small-zh-v1.5-q.onnx";
    private static final String VALUES = "_quantized";
    private static final String SCALE = "_scale";
    private static final int MATRIX_LEVELS = 64;
    private static final float EMBEDDING_LEVELS = 127.5f;
    private static final int EMBEDDING_ZERO = 128;
    private static final int LARGEST = 255;

    private Int8Model() {}

    /** The ONNX file of these weights. */
    public static byte[] of(Weights weights) {
        OnnxModel shipped = OnnxModel.parse(Weights.resource(SHIPPED));
        Map<String, String> layers = new HashMap<>(LayerNames.matrices(shipped));
        Map<String, Quantised> quantised = new HashMap<>();
        return shipped.with(tensor -> replaced(tensor, weights, layers, quantised));
    }

    private static OnnxTensor replaced(
            OnnxTensor tensor, Weights weights, Map<String, String> layers, Map<String, Quantised> quantised) {
        String name = tensor.name();
        String stored = name.replaceFirst("(_quantized|_scale|_zero_point)$", "");
        if (stored.equals(name)) {
            return weights.tensors().containsKey(name)
                    ? tensor.withFloats(weights.get(name).values())
                    : tensor;
        }
        Quantised values = quantised.computeIfAbsent(stored, ignored -> {
            String layer = layers.get(stored);
            return layer == null ? embedding(weights.get(stored)) : matrix(weights.get(layer));
        });
        if (name.endsWith(VALUES)) {
            return tensor.withBytes(values.bytes);
        }
        return name.endsWith(SCALE) ? tensor.withFloats(values.scales) : tensor;
    }

    private record Quantised(byte[] bytes, float[] scales) {}

    private static Quantised matrix(Weights.Tensor tensor) {
        int columns = (int) tensor.shape()[1];
        float[] values = tensor.values();
        float[] scales = new float[columns];
        for (int i = 0; i < values.length; i++) {
            scales[i % columns] = Math.max(scales[i % columns], Math.abs(values[i]));
        }
        for (int column = 0; column < columns; column++) {
            scales[column] = scales[column] == 0 ? 1 : scales[column] / MATRIX_LEVELS;
        }
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) Math.rint(values[i] / scales[i % columns]);
        }
        return new Quantised(bytes, scales);
    }

    private static Quantised embedding(Weights.Tensor tensor) {
        float largest = 0;
        for (float value : tensor.values()) {
            largest = Math.max(largest, Math.abs(value));
        }
        float scale = largest / EMBEDDING_LEVELS;
        byte[] bytes = new byte[tensor.values().length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.clamp((long) Math.rint(tensor.values()[i] / scale) + EMBEDDING_ZERO, 0, LARGEST);
        }
        return new Quantised(bytes, new float[] {scale});
    }
}
