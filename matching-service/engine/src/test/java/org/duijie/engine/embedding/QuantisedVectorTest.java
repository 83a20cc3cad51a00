package org.duijie.engine.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class QuantisedVectorTest {
    private final Random random = new Random(7);

    @Test
    void keepsDotProductsToTwoDecimals() {
        for (int i = 0; i < 100; i++) {
            float[] one = unit();
            float[] other = unit();
            float exact = 0;
            for (int j = 0; j < one.length; j++) {
                exact += one[j] * other[j];
            }
            assertThat(QuantisedVector.of(one).dot(QuantisedVector.of(other))).isEqualTo(exact, Offset.offset(0.01f));
        }
    }

    @Test
    void givesZeroForAVectorOfZeros() {
        QuantisedVector zero = QuantisedVector.of(new float[512]);

        assertThat(zero.dot(QuantisedVector.of(unit()))).isZero();
        assertThat(zero.dot(zero)).isZero();
    }

    private float[] unit() {
        float[] vector = new float[512];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return Vectors.normalised(vector);
    }
}
