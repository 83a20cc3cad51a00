package org.duijie.engine.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PassageVectorsTest {
    private static final int DIMENSIONS = 512;

    private final Random random = new Random(7);

    @Test
    void areAsNearAsTheirNearestPassagesInTheMean() {
        List<float[]> wants = vectors(5);
        List<float[]> offers = vectors(7);

        float nearness = PassageVectors.of(wants).nearness(PassageVectors.of(offers));

        double exact = wants.stream()
                .mapToDouble(want -> offers.stream()
                        .mapToDouble(offer -> dot(want, offer))
                        .max()
                        .orElseThrow())
                .average()
                .orElseThrow();
        assertThat((double) nearness).isCloseTo(exact, within(0.02));
    }

    @Test
    void areTheSameWhereAllIsSaidThereTooAndMore() {
        List<float[]> wants = vectors(3);
        List<float[]> offers =
                Stream.concat(vectors(4).stream(), wants.stream()).toList();

        assertThat(PassageVectors.of(wants).nearness(PassageVectors.of(offers))).isCloseTo(1, within(0.02f));
        assertThat(PassageVectors.of(offers).nearness(PassageVectors.of(wants))).isLessThan(0.6f);
    }

    @Test
    void areNoWordOfTextsThatSayNothing() {
        PassageVectors nothing = PassageVectors.of(List.of(new float[DIMENSIONS]));

        assertThat(nothing.nearness(PassageVectors.of(vectors(2)))).isZero();
        assertThat(nothing.nearness(nothing)).isZero();
    }

    private List<float[]> vectors(int many) {
        return Stream.generate(this::unit).limit(many).toList();
    }

    private float[] unit() {
        float[] vector = new float[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return Vectors.normalised(vector);
    }

    private static double dot(float[] one, float[] other) {
        double dot = 0;
        for (int i = 0; i < one.length; i++) {
            dot += one[i] * other[i];
        }
        return dot;
    }
}
