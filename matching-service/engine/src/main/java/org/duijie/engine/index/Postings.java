package org.duijie.engine.index;

import java.util.Arrays;

/** The slots of the records that have one term, in no order, with the factor each gives it. */
final class Postings {
    private int[] slots = new int[2];
    private float[] factors = new float[2];
    private int size;

    void add(int slot, float factor) {
        if (size == slots.length) {
            int capacity = size + Math.max(2, size / 2);
            slots = Arrays.copyOf(slots, capacity);
            factors = Arrays.copyOf(factors, capacity);
        }
        slots[size] = slot;
        factors[size++] = factor;
    }

    void remove(int slot) {
        for (int i = 0; i < size; i++) {
            if (slots[i] == slot) {
                size--;
                slots[i] = slots[size];
                factors[i] = factors[size];
                return;
            }
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Adds to each record's value what it makes of the term. */
    void addTo(float[] valuesBySlot, float impact) {
        for (int i = 0; i < size; i++) {
            valuesBySlot[slots[i]] += impact * factors[i];
        }
    }
}
