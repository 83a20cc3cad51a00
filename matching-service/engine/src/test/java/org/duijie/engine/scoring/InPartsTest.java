package org.duijie.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InPartsTest {

    @ParameterizedTest
    @CsvSource({"0, 10", "1, 10", "9, 10", "20, 10", "21, 10", "1000003, 1000"})
    void doesEveryPlaceOfTheRangeOnce(int size, int worthwhile) {
        AtomicIntegerArray done = new AtomicIntegerArray(size);

        InParts.of(size, worthwhile, (from, to) -> {
            for (int at = from; at < to; at++) {
                done.incrementAndGet(at);
            }
        });

        assertThat(IntStream.range(0, size).filter(at -> done.get(at) != 1)).isEmpty();
    }
}
