package org.duijie.engine.embedding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.VectorUtil;

/**
 * Vectors by slot, laid out for comparing one vector with all of them: side by side in memory. As objects of their own
 * they end up anywhere, and at 100,000 the way to a vector costs ten times as much as the comparison. Not thread safe;
 * scans may run beside each other.
 */
public final class QuantisedColumn {
    /** So many vectors are compared roughly at once. */
    public static final int PER_BLOCK = BinaryColumn.PER_BLOCK;

    private static final int FIRST_CAPACITY = 64;

    private final List<byte[]> blocks = new ArrayList<>();
    private final BinaryColumn signs = new BinaryColumn();
    private float[] scales = new float[FIRST_CAPACITY];
    private int dimensions;

    /** @param vector of as many dimensions as all others of the column */
    public void put(int slot, QuantisedVector vector) {
        byte[] values = vector.values();
        if (dimensions == 0) {
            dimensions = values.length;
        }
        if (values.length != dimensions) {
            throw new IllegalArgumentException(values.length + " dimensions in a column of " + dimensions);
        }
        while (blocks.size() <= slot / PER_BLOCK) {
            blocks.add(new byte[PER_BLOCK * dimensions]);
        }
        if (slot >= scales.length) {
            scales = Arrays.copyOf(scales, Math.max(slot + 1, scales.length + scales.length / 2));
        }
        System.arraycopy(values, 0, blocks.get(slot / PER_BLOCK), slot % PER_BLOCK * dimensions, dimensions);
        scales[slot] = vector.scale();
        signs.put(slot, vector);
    }

    /** Compares a vector with those of any slots; for one thread, and no longer than nothing is put. */
    public Scan scan(QuantisedVector query) {
        return new Scan(query);
    }

    /** One vector on its way through the column. */
    public final class Scan {
        private final QuantisedVector query;
        private final BinaryColumn.Scan rough;
        private final byte[] there = new byte[dimensions];

        private Scan(QuantisedVector query) {
            this.query = query;
            this.rough = signs.scan(query);
        }

        /**
         * About the {@link #dot} with each of a block, at a fraction of its cost: to tell what is worth comparing.
         *
         * @param first the first slot of the block
         * @param dots of the length of a block
         */
        public void roughDots(int first, float[] dots) {
            rough.dots(first, dots);
        }

        /** The dot product with the vector of a slot, the same as {@link QuantisedVector#dot}. */
        public float dot(int slot) {
            // The comparison works on whole arrays; copying what lies side by side costs a quarter of it.
            System.arraycopy(blocks.get(slot / PER_BLOCK), slot % PER_BLOCK * dimensions, there, 0, dimensions);
            return VectorUtil.dotProduct(query.values(), there) * (query.scale() * scales[slot]);
        }
    }
}
