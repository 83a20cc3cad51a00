package org.duijie.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.duijie.engine.learning.EnsembleWeights.LevelChance;
import org.duijie.engine.learning.EnsembleWeights.OrderPrediction;
import org.junit.jupiter.api.Test;

class EnsembleWeightsTest {
    @Test
    void whereNothingWasHeldOutBothCountAlike() {
        EnsembleWeights ensembleWeights = EnsembleWeights.of(List.of(), List.of());

        assertThat(ensembleWeights.levels()).isCloseTo(EnsembleWeights.EVEN.levels(), within(1e-9));
        assertThat(ensembleWeights.treeOrder()).isCloseTo(EnsembleWeights.EVEN.treeOrder(), within(1e-9));
        assertThat(ensembleWeights.kernelRidgeOrder()).isCloseTo(EnsembleWeights.EVEN.kernelRidgeOrder(), within(1e-9));
    }

    @Test
    void whoeverGaveTheJudgedLevelsMoreChanceCountsMore() {
        assertThat(EnsembleWeights.of(levels(1_000, 0.9, 0.3), List.of()).levels())
                .isLessThan(0.05);
        assertThat(EnsembleWeights.of(levels(1_000, 0.3, 0.9), List.of()).levels())
                .isGreaterThan(0.95);
        assertThat(EnsembleWeights.of(levels(5, 0.9, 0.3), List.of()).levels())
                .as("a handful says little")
                .isBetween(0.3, 0.5);
    }

    /** Either is right where the other is not: the most likely share is the half. */
    @Test
    void twoThatErrDifferentlyAreBothAsked() {
        List<LevelChance> told = new ArrayList<>(levels(500, 0.9, 0.1));
        told.addAll(levels(500, 0.1, 0.9));

        assertThat(EnsembleWeights.of(told, List.of()).levels()).isCloseTo(0.5, within(0.01));
    }

    @Test
    void findsTheOrdersOfWhichTheTruthIsTheSum() {
        List<OrderPrediction> told = IntStream.range(0, 2_000)
                .mapToObj(i -> {
                    double trees = Math.sin(i);
                    double kernelRidge = Math.cos(3 * i);
                    return new OrderPrediction(trees, kernelRidge, 0.8 * trees + 0.3 * kernelRidge, 1);
                })
                .toList();

        EnsembleWeights ensembleWeights = EnsembleWeights.of(List.of(), told);

        assertThat(ensembleWeights.treeOrder()).isCloseTo(0.8, within(0.01));
        assertThat(ensembleWeights.kernelRidgeOrder()).isCloseTo(0.3, within(0.01));
    }

    @Test
    void neverTurnsAnOrderAround() {
        List<OrderPrediction> treesLie = IntStream.range(0, 500)
                .mapToObj(
                        i -> new OrderPrediction(Math.sin(i), Math.cos(3 * i), 0.7 * Math.cos(3 * i) - Math.sin(i), 1))
                .toList();
        List<OrderPrediction> surfaceLies = treesLie.stream()
                .map(told -> new OrderPrediction(told.kernelRidge(), told.trees(), told.above(), 1))
                .toList();

        assertThat(EnsembleWeights.of(List.of(), treesLie).treeOrder()).isZero();
        assertThat(EnsembleWeights.of(List.of(), treesLie).kernelRidgeOrder()).isCloseTo(0.7, within(0.05));
        assertThat(EnsembleWeights.of(List.of(), surfaceLies).kernelRidgeOrder())
                .isZero();
        assertThat(EnsembleWeights.of(List.of(), surfaceLies).treeOrder()).isCloseTo(0.7, within(0.05));
    }

    @Test
    void aJudgementOfWeightTwoCountsLikeTwo() {
        EnsembleWeights weighted = EnsembleWeights.of(
                List.of(new LevelChance(0.2, 0.7, 2), new LevelChance(0.6, 0.5, 1)),
                List.of(new OrderPrediction(1, 0.3, 2, 2), new OrderPrediction(-0.5, 0.4, 0.2, 1)));

        EnsembleWeights twice = EnsembleWeights.of(
                List.of(new LevelChance(0.2, 0.7, 1), new LevelChance(0.2, 0.7, 1), new LevelChance(0.6, 0.5, 1)),
                List.of(
                        new OrderPrediction(1, 0.3, 2, 1),
                        new OrderPrediction(1, 0.3, 2, 1),
                        new OrderPrediction(-0.5, 0.4, 0.2, 1)));
        assertThat(weighted.levels()).isCloseTo(twice.levels(), within(1e-9));
        assertThat(weighted.treeOrder()).isCloseTo(twice.treeOrder(), within(1e-9));
        assertThat(weighted.kernelRidgeOrder()).isCloseTo(twice.kernelRidgeOrder(), within(1e-9));
    }

    private static List<LevelChance> levels(int count, double trees, double kernelRidge) {
        return IntStream.range(0, count)
                .mapToObj(i -> new LevelChance(trees, kernelRidge, 1))
                .toList();
    }
}
