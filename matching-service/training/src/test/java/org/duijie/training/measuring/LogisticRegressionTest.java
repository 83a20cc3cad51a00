package org.duijie.training.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
    @Test
    void findsTheWeightsThatDrewTheOutcomes() {
        Random random = new Random(3);
        List<double[]> rows = new ArrayList<>();
        List<Boolean> outcomes = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            double[] row = {1, random.nextDouble(), random.nextDouble()};
            rows.add(row);
            outcomes.add(random.nextDouble() < 1 / (1 + Math.exp(-(-2 + 5 * row[1] - row[2]))));
        }

        double[] weights = LogisticRegression.fit(rows, outcomes, 1e-3);

        assertThat(weights).containsExactly(new double[] {-2, 5, -1}, within(0.15));
    }

    @Test
    void saysThatNothingIsLeftToDoubt() {
        List<double[]> rows = List.of(new double[] {1, 0}, new double[] {1, 1});

        assertThatThrownBy(() -> LogisticRegression.fit(rows, List.of(true, true), 1e-12))
                .isInstanceOf(RuntimeException.class);
    }
}
