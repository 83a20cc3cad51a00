package org.duijie.engine.embedding;

/** Arithmetic on vectors. */
public final class Vectors {
    private Vectors() {}

    /** The vector at length 1; a vector of zeros stays one. */
    public static float[] normalised(float[] vector) {
        double squares = 0;
        for (float v : vector) {
            squares += (double) v * v;
        }
        float[] unit = vector.clone();
        if (squares > 0) {
            double length = Math.sqrt(squares);
            for (int i = 0; i < unit.length; i++) {
                unit[i] = (float) (unit[i] / length);
            }
        }
        return unit;
    }

    /** The unit vector that is left when a centre is taken away; a vector of zeros stays one. */
    public static float[] centred(float[] vector, float[] centre) {
        if (isZero(vector)) {
            return vector.clone();
        }
        float[] moved = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            moved[i] = vector[i] - centre[i];
        }
        return normalised(moved);
    }

    private static boolean isZero(float[] vector) {
        for (float v : vector) {
            if (v != 0) {
                return false;
            }
        }
        return true;
    }
}
