package org.duijie.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void ninetyNineOfAHundredAreBelowTheirQuantile() {
        double[] values =
                IntStream.rangeClosed(1, 500).mapToDouble(i -> 501 - i).toArray();

        assertEquals(495, Figures.quantile(values, 0.99));
        assertEquals(250, Figures.quantile(values, 0.5));
    }

    @Test
    void oneValueIsItsOwnQuantile() {
        assertEquals(7, Figures.quantile(new double[] {7}, 0.99));
    }
}
