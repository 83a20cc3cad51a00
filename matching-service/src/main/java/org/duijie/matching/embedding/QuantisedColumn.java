package org.duijie.matching.embedding;

import java.util.Arrays;
import org.apache.lucene.util.VectorUtil;

/** Vectors by slot, laid out for comparing one vector with all of them: at 100,000 the way to a vector costs more than it. */
public final class QuantisedColumn {
    private static final int FIRST_CAPACITY = 64;

    private byte[][] values = new byte[FIRST_CAPACITY][];
    private float[] scales = new float[FIRST_CAPACITY];

    public void put(int slot, QuantisedVector vector) {
        if (slot >= values.length) {
            int capacity = Math.max(slot + 1, values.length + values.length / 2);
            values = Arrays.copyOf(values, capacity);
            scales = Arrays.copyOf(scales, capacity);
        }
        values[slot] = vector.values();
        scales[slot] = vector.scale();
    }

    public void clear(int slot) {
        values[slot] = null;
    }

    public boolean isEmpty(int slot) {
        return values[slot] == null;
    }

    /** The dot product with the vector of a slot that is not empty, the same as {@link QuantisedVector#dot}. */
    public float dot(QuantisedVector query, int slot) {
        return VectorUtil.dotProduct(query.values(), values[slot]) * (query.scale() * scales[slot]);
    }
}
