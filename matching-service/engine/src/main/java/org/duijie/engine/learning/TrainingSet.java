package org.duijie.engine.learning;

import java.util.Arrays;

/**
 * What trees learn from.
 *
 * @param rows all of one length, NaN where a value is unknown
 * @param targets what each row is to give
 * @param weights how much each row counts, above 0
 */
record TrainingSet(float[][] rows, float[] targets, float[] weights) {

    /** Those at some places. */
    TrainingSet at(int[] places) {
        return new TrainingSet(
                Arrays.stream(places).mapToObj(i -> rows[i]).toArray(float[][]::new),
                at(places, targets),
                at(places, weights));
    }

    private static float[] at(int[] places, float[] values) {
        float[] some = new float[places.length];
        for (int i = 0; i < some.length; i++) {
            some[i] = values[places[i]];
        }
        return some;
    }
}
