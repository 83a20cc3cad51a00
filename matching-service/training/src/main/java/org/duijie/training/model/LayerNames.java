package org.duijie.training.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds which matrix belongs to which layer: exporters keep the names of biases and embeddings, and number the matrices. */
final class LayerNames {
    private static final List<String> MULTIPLICATIONS = List.of("MatMul", "MatMulInteger");
    private static final String STEP = "/MatMul";
    private static final String QUANTISED = "_quantized";

    private LayerNames() {}

    /** Name of the layer's weight by the name under which its matrix is stored, without the mark of a quantised one. */
    static Map<String, String> matrices(OnnxModel model) {
        Map<String, String> layers = new LinkedHashMap<>();
        for (OnnxModel.Node node : model.nodes()) {
            if (MULTIPLICATIONS.contains(node.operation())
                    && model.has(node.inputs().get(1))) {
                layers.put(unmarked(node.inputs().get(1)), layer(node.outputs().getFirst()) + ".weight");
            }
        }
        return layers;
    }

    static String unmarked(String stored) {
        return stored.endsWith(QUANTISED) ? stored.substring(0, stored.length() - QUANTISED.length()) : stored;
    }

    /** {@code /encoder/layer.0/output/dense/MatMul_output_0} is that of {@code encoder.layer.0.output.dense}. */
    private static String layer(String output) {
        int end = output.indexOf(STEP);
        if (end < 1) {
            throw new IllegalArgumentException("This multiplication belongs to no layer: " + output);
        }
        return output.substring(1, end).replace('/', '.');
    }
}
