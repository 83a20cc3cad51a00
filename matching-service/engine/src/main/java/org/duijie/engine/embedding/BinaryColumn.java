package org.duijie.engine.embedding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the signs of its dimensions tell of each vector, by slot: an eighth of the memory of one byte per dimension, and a
 * comparison is a few instructions. It serves to leave out what is far away. The estimate is that of Gao and Long, RaBitQ
 * (SIGMOD 2024), with four bits per dimension of the query, and without the rotation: vectors that are centred are spread
 * over their dimensions as it is. Not thread safe; scans may run beside each other.
 */
final class BinaryColumn {
    /** So many vectors are compared at once. */
    static final int PER_BLOCK = 1024;

    private final List<Block> blocks = new ArrayList<>();

    /** @param vector of as many dimensions as all others of the column */
    void put(int slot, QuantisedVector vector) {
        while (blocks.size() <= slot / PER_BLOCK) {
            blocks.add(new Block(words(vector)));
        }
        blocks.get(slot / PER_BLOCK).put(slot % PER_BLOCK, vector);
    }

    private static int words(QuantisedVector vector) {
        return (vector.values().length + Long.SIZE - 1) / Long.SIZE;
    }

    /** Compares a vector with all, block by block; for one thread, and no longer than nothing is put. */
    Scan scan(QuantisedVector query) {
        return new Scan(new Levels(query));
    }

    /** One vector on its way through the column. */
    final class Scan {
        private final Levels levels;
        private final int[] sums = new int[PER_BLOCK];

        private Scan(Levels levels) {
            this.levels = levels;
        }

        /**
         * The dot products with the vectors of one block, roughly; of a slot that was never filled 0.
         *
         * @param first the first slot of the block
         * @param dots takes as many as it has room for
         */
        void dots(int first, float[] dots) {
            if (first / PER_BLOCK >= blocks.size()) {
                Arrays.fill(dots, 0);
                return;
            }
            Block block = blocks.get(first / PER_BLOCK);
            block.sum(levels, sums);
            for (int i = 0; i < dots.length; i++) {
                dots[i] = levels.dot(sums[i], block.positive[i]) * block.factors[i];
            }
        }
    }

    /** Some vectors side by side: first the first word of each, then the second, so that many are compared at once. */
    private static final class Block {
        private final long[][] signs;
        private final int[] positive = new int[PER_BLOCK];
        private final float[] factors = new float[PER_BLOCK];

        private Block(int words) {
            signs = new long[words][PER_BLOCK];
        }

        private void put(int at, QuantisedVector vector) {
            byte[] values = vector.values();
            long squares = 0;
            long sizes = 0;
            positive[at] = 0;
            for (long[] word : signs) {
                word[at] = 0;
            }
            for (int i = 0; i < values.length; i++) {
                if (values[i] > 0) {
                    signs[i / Long.SIZE][at] |= 1L << i;
                    positive[at]++;
                }
                squares += values[i] * values[i];
                sizes += Math.abs(values[i]);
            }
            // With this the estimate of a vector's product with itself is exact.
            factors[at] = sizes == 0 ? 0 : vector.scale() * squares / sizes;
        }

        /** Of each vector the query's levels where it is positive. The loop is made for eight vectors per instruction. */
        private void sum(Levels levels, int[] sums) {
            Arrays.fill(sums, 0);
            for (int word = 0; word < signs.length; word++) {
                long[] here = signs[word];
                long ones = levels.bits[0][word];
                long twos = levels.bits[1][word];
                long fours = levels.bits[2][word];
                long eights = levels.bits[3][word];
                for (int i = 0; i < PER_BLOCK; i++) {
                    sums[i] += Long.bitCount(here[i] & ones)
                            + 2 * Long.bitCount(here[i] & twos)
                            + 4 * Long.bitCount(here[i] & fours)
                            + 8 * Long.bitCount(here[i] & eights);
                }
            }
        }
    }

    /** A query with sixteen levels per dimension: a dimension is {@code level * STEP - 127}, by the vector's own scale. */
    private static final class Levels {
        private static final int BITS = 4;
        private static final int LARGEST = 127;
        private static final float STEP = 2f * LARGEST / ((1 << BITS) - 1);

        private final long[][] bits;
        private final float scale;
        private float all;

        private Levels(QuantisedVector query) {
            bits = new long[BITS][words(query)];
            scale = query.scale();
            byte[] values = query.values();
            for (int i = 0; i < values.length; i++) {
                int level = Math.round((values[i] + LARGEST) / STEP);
                for (int bit = 0; bit < BITS; bit++) {
                    bits[bit][i / Long.SIZE] |= (level >> bit & 1L) << i;
                }
                all += level * STEP - LARGEST;
            }
        }

        /** With signs alone: the dimensions where the sign is positive, less the others. */
        private float dot(int sumOfLevels, int positive) {
            float ofPositive = sumOfLevels * STEP - positive * (float) LARGEST;
            return (2 * ofPositive - all) * scale;
        }
    }
}
