package org.duijie.engine.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.duijie.engine.evaluation.Bootstrap.Interval;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    private final Measured good = measured(0.1);
    private final Measured poor = measured(0);

    @Test
    void encloseTheMeasure() {
        Interval interval = new Bootstrap(40).of(good).get("recall10");

        assertThat(interval.low()).isLessThan(interval.value());
        assertThat(interval.high()).isGreaterThan(interval.value());
    }

    @Test
    void areTheSameEachTime() {
        assertThat(new Bootstrap(40).of(good)).isEqualTo(new Bootstrap(40).of(good));
    }

    @Test
    void pairDifferencesByDemand() {
        Interval difference =
                new Bootstrap(40).difference(good, poor, Measures::byName).get("recall10");

        assertThat(difference.isAboveZero()).as("every demand is better by 0.1").isTrue();
        assertThat(difference.high() - difference.low()).isLessThan(1e-9);
    }

    private static Measured measured(double bonus) {
        List<Measured.DemandResult> demands = IntStream.range(0, 40)
                .mapToObj(d -> new Measured.DemandResult(
                        0.5,
                        d / 50.0 + bonus,
                        1,
                        1,
                        new Measured.Proposals(1, 2, 1, Double.NaN),
                        new double[] {d, 0},
                        new int[] {4, 1},
                        new int[] {4, 1}))
                .toList();
        return new Measured(demands, true);
    }
}
