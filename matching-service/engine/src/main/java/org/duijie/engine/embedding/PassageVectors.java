package org.duijie.engine.embedding;

import java.util.List;
import org.apache.lucene.util.VectorUtil;

/**
 * The vectors of a text's passages in four bits per dimension, a quarter of a kilobyte each. Four bits compare as well as whole
 * numbers do: docs/experiments.md.
 */
public final class PassageVectors {
    /** Stored are the values −7 to 7, raised by this, so that they are not negative. */
    private static final int RAISE = 8;

    private static final int LARGEST = 7;

    private final byte[][] packed;
    private final int[] sums;
    private final float[] scales;

    private PassageVectors(int many) {
        this.packed = new byte[many][];
        this.sums = new int[many];
        this.scales = new float[many];
    }

    /** @param vectors at least one, all of the same even number of dimensions */
    public static PassageVectors of(List<float[]> vectors) {
        PassageVectors passages = new PassageVectors(vectors.size());
        for (int i = 0; i < vectors.size(); i++) {
            passages.put(i, vectors.get(i));
        }
        return passages;
    }

    private void put(int at, float[] vector) {
        float largest = 0;
        for (float value : vector) {
            largest = Math.max(largest, Math.abs(value));
        }
        int half = vector.length / 2;
        byte[] bytes = new byte[half];
        float steps = largest == 0 ? 0 : LARGEST / largest;
        for (int i = 0; i < half; i++) {
            int high = Math.round(vector[i] * steps) + RAISE;
            int low = Math.round(vector[i + half] * steps) + RAISE;
            bytes[i] = (byte) (high << 4 | low);
            sums[at] += high + low;
        }
        packed[at] = bytes;
        scales[at] = largest / LARGEST;
    }

    public int size() {
        return packed.length;
    }

    /**
     * How far what stands here is said there too: of each passage here the cosine of the nearest there, and of these the mean (MaxSim,
     * as in Khattab and Zaharia, SIGIR 2020, by passages instead of words). −1 to 1.
     *
     * @param there of unit vectors, as these
     */
    public float nearness(PassageVectors there) {
        float sum = 0;
        for (int i = 0; i < packed.length; i++) {
            float nearest = Float.NEGATIVE_INFINITY;
            for (int j = 0; j < there.packed.length; j++) {
                nearest = Math.max(nearest, dot(i, there, j));
            }
            sum += nearest;
        }
        return sum / packed.length;
    }

    private float dot(int here, PassageVectors other, int there) {
        int dimensions = 2 * packed[here].length;
        int raised = VectorUtil.int4DotProductBothPacked(packed[here], other.packed[there]);
        int dot = raised - RAISE * (sums[here] + other.sums[there]) + RAISE * RAISE * dimensions;
        return dot * scales[here] * other.scales[there];
    }
}
