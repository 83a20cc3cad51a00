package org.duijie.training.model;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.UnknownFieldSet.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * An ONNX file as far as its stored tensors go: they can be read, and others put in their place; all else stays byte for byte what it
 * was. Field numbers are those of {@code onnx.proto3}.
 */
final class OnnxModel {
    private static final int GRAPH = 7;
    private static final int NODES = 1;
    private static final int INITIALISERS = 5;
    private static final int INPUTS = 1;
    private static final int OUTPUTS = 2;
    private static final int OPERATION = 4;

    private final UnknownFieldSet model;
    private final Map<String, OnnxTensor> tensors = new LinkedHashMap<>();
    private final List<Node> nodes;

    /** @param operation such as {@code MatMul} */
    record Node(String operation, List<String> inputs, List<String> outputs) {}

    private OnnxModel(UnknownFieldSet model) throws InvalidProtocolBufferException {
        this.model = model;
        UnknownFieldSet graph = graph();
        for (ByteString initialiser : graph.getField(INITIALISERS).getLengthDelimitedList()) {
            OnnxTensor tensor = new OnnxTensor(UnknownFieldSet.parseFrom(initialiser));
            tensors.put(tensor.name(), tensor);
        }
        this.nodes = graph.getField(NODES).getLengthDelimitedList().stream()
                .map(OnnxModel::node)
                .toList();
    }

    static OnnxModel parse(byte[] file) {
        try {
            return new OnnxModel(UnknownFieldSet.parseFrom(file));
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalArgumentException("Not an ONNX file", e);
        }
    }

    private UnknownFieldSet graph() throws InvalidProtocolBufferException {
        return UnknownFieldSet.parseFrom(
                model.getField(GRAPH).getLengthDelimitedList().getFirst());
    }

    private static Node node(ByteString bytes) {
        try {
            UnknownFieldSet node = UnknownFieldSet.parseFrom(bytes);
            return new Node(strings(node, OPERATION).getFirst(), strings(node, INPUTS), strings(node, OUTPUTS));
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalArgumentException("A node of the ONNX file cannot be read", e);
        }
    }

    private static List<String> strings(UnknownFieldSet message, int field) {
        return message.getField(field).getLengthDelimitedList().stream()
                .map(ByteString::toStringUtf8)
                .toList();
    }

    List<Node> nodes() {
        return nodes;
    }

    boolean has(String tensor) {
        return tensors.containsKey(tensor);
    }

    OnnxTensor tensor(String name) {
        OnnxTensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("The ONNX file has no tensor " + name);
        }
        return tensor;
    }

    Iterable<OnnxTensor> tensors() {
        return tensors.values();
    }

    /** The file with each tensor as the function gives it. */
    byte[] with(UnaryOperator<OnnxTensor> change) {
        try {
            Field.Builder initialisers = Field.newBuilder();
            tensors.values()
                    .forEach(tensor -> initialisers.addLengthDelimited(
                            change.apply(tensor).message().toByteString()));
            UnknownFieldSet graph = UnknownFieldSet.newBuilder(graph())
                    .clearField(INITIALISERS)
                    .addField(INITIALISERS, initialisers.build())
                    .build();
            Field graphField =
                    Field.newBuilder().addLengthDelimited(graph.toByteString()).build();
            return UnknownFieldSet.newBuilder(model)
                    .clearField(GRAPH)
                    .addField(GRAPH, graphField)
                    .build()
                    .toByteArray();
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("The graph was read before", e);
        }
    }
}
