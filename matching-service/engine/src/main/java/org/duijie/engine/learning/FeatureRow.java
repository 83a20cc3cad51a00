package org.duijie.engine.learning;

import java.util.Arrays;

/** Fills a row of features from left to right. */
final class FeatureRow {
    private final float[] values;
    private int filled;

    FeatureRow(int size) {
        this.values = new float[size];
    }

    void add(double... more) {
        for (double value : more) {
            values[filled++] = (float) value;
        }
    }

    void unknown(int count) {
        Arrays.fill(values, filled, filled + count, Float.NaN);
        filled += count;
    }

    float[] values() {
        if (filled != values.length) {
            throw new IllegalStateException(filled + " of " + values.length + " features are filled");
        }
        return values;
    }
}
