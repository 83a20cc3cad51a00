package org.duijie.engine.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class BinaryColumnTest {
    private static final int DIMENSIONS = 512;
    private static final int VECTORS = 3000;
    private static final int NEAREST = 20;

    private final Random random = new Random(11);
    private final BinaryColumn column = new BinaryColumn();

    @Test
    void isAboutRightOnWhatIsNear() {
        QuantisedVector vector = QuantisedVector.of(unit());
        column.put(5000, vector);

        assertThat(dots(vector, 6000)[5000]).isEqualTo(1, Offset.offset(0.1f));
    }

    @Test
    void leavesNoneOfTheNearestOut() {
        float[] topic = unit();
        List<QuantisedVector> vectors = IntStream.range(0, VECTORS)
                .mapToObj(i -> QuantisedVector.of(mixed(topic, unit(), random.nextFloat())))
                .toList();
        IntStream.range(0, VECTORS).forEach(slot -> column.put(slot, vectors.get(slot)));
        QuantisedVector query = QuantisedVector.of(mixed(topic, unit(), 0.7f));

        float[] dots = dots(query, VECTORS);

        List<Integer> rough = highest(Comparator.comparingDouble(slot -> dots[slot]), 20 * NEAREST);

        assertThat(rough)
                .containsAll(highest(
                        Comparator.comparingDouble(slot -> vectors.get(slot).dot(query)), NEAREST));
    }

    @Test
    void forgetsWhatStoodInASlotBefore() {
        QuantisedVector vector = QuantisedVector.of(unit());
        column.put(0, QuantisedVector.of(unit()));
        column.put(0, vector);
        column.put(1, vector);

        float[] dots = dots(vector, 2);

        assertThat(dots[0]).isEqualTo(dots[1]);
    }

    @Test
    void takesAVectorOfZeros() {
        QuantisedVector zero = QuantisedVector.of(new float[DIMENSIONS]);
        column.put(0, zero);

        assertThat(dots(zero, 1)[0]).isZero();
        assertThat(dots(QuantisedVector.of(unit()), 1)[0]).isZero();
    }

    @Test
    void knowsNothingOfSlotsThatWereNeverFilled() {
        assertThat(dots(QuantisedVector.of(unit()), 3)).containsExactly(0, 0, 0);
    }

    private float[] dots(QuantisedVector query, int slots) {
        BinaryColumn.Scan scan = column.scan(query);
        float[] dots = new float[slots];
        float[] ofBlock = new float[BinaryColumn.PER_BLOCK];
        for (int first = 0; first < slots; first += ofBlock.length) {
            scan.dots(first, ofBlock);
            System.arraycopy(ofBlock, 0, dots, first, Math.min(ofBlock.length, slots - first));
        }
        return dots;
    }

    private static List<Integer> highest(Comparator<Integer> score, int most) {
        return IntStream.range(0, VECTORS)
                .boxed()
                .sorted(score.reversed())
                .limit(most)
                .toList();
    }

    private static float[] mixed(float[] one, float[] other, float share) {
        float[] mixed = new float[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            mixed[i] = share * one[i] + (1 - share) * other[i];
        }
        return Vectors.normalised(mixed);
    }

    private float[] unit() {
        float[] vector = new float[DIMENSIONS];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return Vectors.normalised(vector);
    }
}
