package org.duijie.engine.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.duijie.engine.parallel.Parallel;

/** 95 % intervals by drawing demands with replacement (Efron's percentile method); the same draws for every system. */
final class Bootstrap {
    private static final int DRAWS = 1000;
    private static final long SEED = 20_260_301;
    private static final double OUTSIDE = 0.025;

    private final List<int[]> draws;

    Bootstrap(int demands) {
        Random random = new Random(SEED);
        this.draws = IntStream.range(0, DRAWS)
                .mapToObj(draw -> {
                    int[] times = new int[demands];
                    random.ints(demands, 0, demands).forEach(demand -> times[demand]++);
                    return times;
                })
                .toList();
    }

    /** Where a measure lies; NaN where it cannot be measured. */
    record Interval(double value, double low, double high) {
        boolean isAboveZero() {
            return low > 0;
        }
    }

    Map<String, Interval> of(Measured system) {
        return of(system, Measures::byName);
    }

    Map<String, Interval> of(Measured system, Function<Measures, Map<String, Double>> some) {
        return intervals(some.apply(system.all()), draw -> some.apply(system.of(draw)));
    }

    /** How much the first is above the second. */
    Map<String, Interval> difference(Measured one, Measured other, Function<Measures, Map<String, Double>> some) {
        return intervals(
                minus(some.apply(one.all()), some.apply(other.all())),
                draw -> minus(some.apply(one.of(draw)), some.apply(other.of(draw))));
    }

    private static Map<String, Double> minus(Map<String, Double> one, Map<String, Double> other) {
        Map<String, Double> difference = new LinkedHashMap<>(one);
        other.forEach((name, value) -> difference.merge(name, value, (a, b) -> a - b));
        return difference;
    }

    private Map<String, Interval> intervals(Map<String, Double> values, Function<int[], Map<String, Double>> sample) {
        List<Map<String, Double>> samples = Parallel.map(draws, sample);
        Map<String, Interval> intervals = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            double[] sorted = samples.stream()
                    .mapToDouble(one -> one.get(name))
                    .filter(one -> !Double.isNaN(one))
                    .sorted()
                    .toArray();
            intervals.put(name, new Interval(value, at(sorted, OUTSIDE), at(sorted, 1 - OUTSIDE)));
        });
        return intervals;
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
