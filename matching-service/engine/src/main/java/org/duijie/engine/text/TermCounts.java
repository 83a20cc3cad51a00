package org.duijie.engine.text;

import java.util.Arrays;

/** Adds up how often terms occur, millions of additions in little time: they are sorted once at the end. */
final class TermCounts {
    private long[] additions = new long[1 << 20];
    private int size;

    void add(int code, int times) {
        if (size == additions.length) {
            additions = Arrays.copyOf(additions, size * 2);
        }
        additions[size++] = (long) code << 32 | times;
    }

    /** The terms in ascending order, each once. */
    Totals totals() {
        Arrays.sort(additions, 0, size);
        int[] codes = new int[size];
        long[] counts = new long[size];
        int last = -1;
        for (int i = 0; i < size; i++) {
            int code = (int) (additions[i] >> 32);
            if (last < 0 || codes[last] != code) {
                codes[++last] = code;
            }
            counts[last] += additions[i] & 0xFFFF_FFFFL;
        }
        return new Totals(Arrays.copyOf(codes, last + 1), Arrays.copyOf(counts, last + 1));
    }

    /** Terms and how often each was counted, side by side. */
    record Totals(int[] codes, long[] counts) {}
}
