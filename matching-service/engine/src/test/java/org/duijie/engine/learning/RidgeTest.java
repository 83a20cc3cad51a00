package org.duijie.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RidgeTest {
    private static final Offset<Double> EXACTLY = within(1e-6);
    private static final double[] ALIKE = {1, 1, 1};

    /** Of (AᵀA + penalty) x = Aᵀb, solved by hand. */
    @Test
    void findsTheCoefficientsOfLeastSquares() {
        Ridge.Design design = design(new double[][] {{1, 0}, {1, 1}, {1, 2}});

        double[] plain = Ridge.fit(design, new double[] {1, 3, 5}, ALIKE, 1e-9);
        double[] drawn = Ridge.fit(design, new double[] {1, 3, 5}, ALIKE, 1);

        assertThat(plain[0]).isCloseTo(1, EXACTLY);
        assertThat(plain[1]).isCloseTo(2, EXACTLY);
        assertThat(drawn[0]).isCloseTo(1, EXACTLY);
        assertThat(drawn[1]).isCloseTo(10 / 6.0, EXACTLY);
    }

    @Test
    void aTargetOfWeightTwoCountsLikeTwo() {
        double[] weighted = Ridge.fit(
                design(new double[][] {{1, 0}, {1, 1}, {1, 2}}), new double[] {1, 5, 2}, new double[] {1, 2, 1}, 0.5);

        double[] twice = Ridge.fit(
                design(new double[][] {{1, 0}, {1, 1}, {1, 1}, {1, 2}}),
                new double[] {1, 5, 5, 2},
                new double[] {1, 1, 1, 1},
                0.5);
        assertThat(weighted).containsExactly(twice, EXACTLY);
    }

    @Test
    void learnsNothingWhereThereIsNothingToLearn() {
        assertThat(Ridge.fit(design(new double[][] {{1, 2}}), new double[] {0}, new double[] {1}, 1))
                .containsExactly(0, 0);
    }

    private static Ridge.Design design(double[][] rows) {
        return new Ridge.Design() {
            @Override
            public double[] times(double[] coefficients) {
                double[] values = new double[rows.length];
                for (int i = 0; i < rows.length; i++) {
                    values[i] = Ridge.dot(coefficients, 0, rows[i]);
                }
                return values;
            }

            @Override
            public double[] transposedTimes(double[] residuals) {
                double[] slope = new double[rows[0].length];
                for (int i = 0; i < rows.length; i++) {
                    Ridge.addTo(slope, residuals[i], rows[i]);
                }
                return slope;
            }
        };
    }
}
