package org.duijie.bench.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TimerBucketsTest {

    @Test
    void aQuantileLiesBetweenTheBoundsOfItsBucket() {
        TimerBuckets before = buckets(Map.of(0.01, 5.0, 0.02, 5.0, Double.POSITIVE_INFINITY, 6.0));
        TimerBuckets after = buckets(Map.of(0.01, 55.0, 0.02, 104.0, Double.POSITIVE_INFINITY, 106.0));

        TimerBuckets between = after.since(before);

        assertEquals(0.01, between.quantile(0.5), 1e-9);
        assertEquals(0.02, between.quantile(0.99), 1e-9);
        assertEquals(0.015, between.quantile(0.745), 1e-9);
        assertEquals(0.02, between.quantile(1), 1e-9);
    }

    private static TimerBuckets buckets(Map<Double, Double> counts) {
        return new TimerBuckets(new TreeMap<>(counts));
    }
}
