package org.duijie.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ScoreCalibrationTest {

    @Test
    void withNothingLearntTheScoreIsTheShippedOne() {
        ScoreCalibration fit = ScoreCalibration.of(new double[0], new double[0], new boolean[0], new float[0]);

        assertThat(fit).isEqualTo(ScoreCalibration.unfitted(0));
        assertThat(fit.score(0.37, 0, 1)).isCloseTo(0.37, within(1e-6));
        assertThat(fit.score(0.37, 3, 1)).as("no order was learnt").isCloseTo(0.37, within(1e-6));
    }

    @Test
    void whatDoesNotBearOnAPairLeavesItsShippedScore() {
        ScoreCalibration fit = new ScoreCalibration(-2, 0.5, 3);

        assertThat(fit.score(0.37, 1.5, 0)).isCloseTo(0.37, within(1e-6));
        assertThat(LogOdds.of(fit.score(0.37, 1.5, 0.25)))
                .isCloseTo(0.75f * LogOdds.of(0.37) + 0.25f * LogOdds.of(fit.score(0.37, 1.5, 1)), within(1e-3f));
    }

    @Test
    void theOrderCountsMoreTheMoreWasLearnt() {
        assertThat(ScoreCalibration.unfitted(20).order())
                .isLessThan(ScoreCalibration.unfitted(200).order());
        assertThat(ScoreCalibration.unfitted(5_000).order()).isBetween(3.8, 4.0);
    }

    @Test
    void whereNothingFitsTheScoresSink() {
        double[] shipped = filled(0.8);
        ScoreCalibration fit = ScoreCalibration.of(shipped, new double[100], new boolean[100], weights(1));

        assertThat(fit.shift()).isNegative();
        assertThat(fit.score(0.8, 0, 1)).isLessThan(0.2);
    }

    @Test
    void anOrderThatTellsFittingPairsApartCountsMore() {
        double[] orders = new double[100];
        boolean[] fits = new boolean[100];
        for (int i = 0; i < 100; i++) {
            fits[i] = i % 2 == 0;
            orders[i] = fits[i] ? 0.5 : -0.5;
        }

        ScoreCalibration fit = ScoreCalibration.of(filled(0.5), orders, fits, weights(1));

        assertThat(fit.slope()).isGreaterThan(1);
        assertThat(fit.score(0.5, 0.5, 1)).isGreaterThan(0.8);
        assertThat(fit.score(0.5, -0.5, 1)).isLessThan(0.2);
    }

    /** Chances get closer together where they promised too much, and the order stays. */
    @Test
    void anOrderThatTellsNothingMakesChancesAlikeButIsNotTurnedAround() {
        double[] orders = new double[100];
        boolean[] fits = new boolean[100];
        for (int i = 0; i < 100; i++) {
            fits[i] = i % 2 == 0;
            orders[i] = fits[i] ? -0.5 : 0.5;
        }

        ScoreCalibration fit = ScoreCalibration.of(filled(0.5), orders, fits, weights(1));

        assertThat(fit.score(0.5, 0.5, 1))
                .isGreaterThan(fit.score(0.5, -0.5, 1))
                .isLessThan(0.6);
    }

    @Test
    void chancesAreHonestAlsoWhereTheShippedScoreMisleads() {
        double[] shipped = new double[100];
        boolean[] fits = new boolean[100];
        for (int i = 0; i < 100; i++) {
            fits[i] = i % 4 == 0;
            shipped[i] = fits[i] ? 0.97 : 0.99;
        }

        ScoreCalibration fit = ScoreCalibration.of(shipped, new double[100], fits, weights(1));

        assertThat(fit.score(0.985, 0, 1)).isCloseTo(0.25, within(0.03));
    }

    @Test
    void aPairOfWeightTwoCountsLikeTwo() {
        double[] orders = {0.4, -0.3, 0.1};
        boolean[] fits = {true, false, false};
        double[] shipped = {0.5, 0.6, 0.7};

        ScoreCalibration weighted = ScoreCalibration.of(shipped, orders, fits, new float[] {2, 1, 1});

        ScoreCalibration twice = ScoreCalibration.of(
                new double[] {0.5, 0.5, 0.6, 0.7},
                new double[] {0.4, 0.4, -0.3, 0.1},
                new boolean[] {true, true, false, false},
                new float[] {1, 1, 1, 1});
        assertThat(weighted.shift()).isCloseTo(twice.shift(), within(1e-9));
        assertThat(weighted.slope()).isCloseTo(twice.slope(), within(1e-9));
        assertThat(weighted.order()).isCloseTo(twice.order(), within(1e-9));
    }

    private static float[] weights(float value) {
        float[] weights = new float[100];
        Arrays.fill(weights, value);
        return weights;
    }

    private static double[] filled(double value) {
        double[] values = new double[100];
        Arrays.fill(values, value);
        return values;
    }
}
