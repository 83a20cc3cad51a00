package org.duijie.training.model;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.UnknownFieldSet.Field;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** A stored tensor of an ONNX file. Its values stand in one of three members; what replaces them stands in the same. */
record OnnxTensor(UnknownFieldSet message) {
    private static final int SHAPE = 1;
    private static final int TYPE = 2;
    private static final int FLOATS = 4;
    private static final int INTEGERS = 5;
    private static final int NAME = 8;
    private static final int RAW = 9;
    private static final long FLOAT = 1;

    String name() {
        return first(NAME).toStringUtf8();
    }

    private ByteString first(int field) {
        List<ByteString> values = message.getField(field).getLengthDelimitedList();
        if (values.isEmpty()) {
            throw new IllegalArgumentException("The tensor has no member " + field);
        }
        return values.getFirst();
    }

    long[] shape() {
        return message.getField(SHAPE).getVarintList().stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    int size() {
        long size = 1;
        for (long side : shape()) {
            size *= side;
        }
        return Math.toIntExact(size);
    }

    boolean isFloat() {
        return message.getField(TYPE).getVarintList().getFirst() == FLOAT;
    }

    float[] floats() {
        if (!isFloat()) {
            throw new IllegalArgumentException(name() + " does not hold floats");
        }
        float[] values = new float[size()];
        data(message.hasField(RAW) ? RAW : FLOATS).asFloatBuffer().get(values);
        return values;
    }

    /** Of one byte each, signed or not. */
    byte[] bytes() {
        return first(RAW).toByteArray();
    }

    private ByteBuffer data(int field) {
        return first(field).asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
    }

    OnnxTensor withFloats(float... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return with(message.hasField(RAW) ? RAW : FLOATS, bytes.array());
    }

    OnnxTensor withBytes(byte[] values) {
        return with(RAW, values);
    }

    private OnnxTensor with(int field, byte[] data) {
        int before = first(field).size();
        if (before != data.length || message.hasField(INTEGERS)) {
            throw new IllegalArgumentException(
                    "%s takes %d bytes in its member %d, not %d".formatted(name(), before, field, data.length));
        }
        Field value =
                Field.newBuilder().addLengthDelimited(ByteString.copyFrom(data)).build();
        return new OnnxTensor(UnknownFieldSet.newBuilder(message)
                .clearField(field)
                .addField(field, value)
                .build());
    }
}
