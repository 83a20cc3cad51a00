package org.duijie.bench.matching;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How often a timer of a service took at most so long, by upper bound in seconds.
 *
 * @param counts cumulative, as Prometheus has them
 */
record TimerBuckets(NavigableMap<Double, Double> counts) {

    /** What came after an earlier look. */
    TimerBuckets since(TimerBuckets earlier) {
        NavigableMap<Double, Double> later = new TreeMap<>();
        counts.forEach((bound, count) -> later.put(bound, count - earlier.counts.getOrDefault(bound, 0.0)));
        return new TimerBuckets(later);
    }

    /** The time within which that share (0–1) was done, in seconds; between two bounds on a straight line. */
    double quantile(double share) {
        double wanted = share * counts.lastEntry().getValue();
        double lower = 0;
        double before = 0;
        for (Map.Entry<Double, Double> bucket : counts.entrySet()) {
            double inside = bucket.getValue() - before;
            if (bucket.getValue() >= wanted && inside > 0) {
                double upper = Double.isInfinite(bucket.getKey()) ? lower : bucket.getKey();
                return lower + (upper - lower) * (wanted - before) / inside;
            }
            lower = bucket.getKey();
            before = bucket.getValue();
        }
        return lower;
    }
}
