package org.duijie.engine.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.duijie.engine.learning.Mix.LevelChance;
import org.duijie.engine.learning.Mix.OrderTold;
import org.junit.jupiter.api.Test;

class MixTest {
    @Test
    void whereNothingWasHeldOutBothCountAlike() {
        Mix mix = Mix.of(List.of(), List.of());

        assertThat(mix.levels()).isCloseTo(Mix.EVEN.levels(), within(1e-9));
        assertThat(mix.treeOrder()).isCloseTo(Mix.EVEN.treeOrder(), within(1e-9));
        assertThat(mix.surfaceOrder()).isCloseTo(Mix.EVEN.surfaceOrder(), within(1e-9));
    }

    @Test
    void whoeverGaveTheJudgedLevelsMoreChanceCountsMore() {
        assertThat(Mix.of(levels(1_000, 0.9, 0.3), List.of()).levels()).isLessThan(0.05);
        assertThat(Mix.of(levels(1_000, 0.3, 0.9), List.of()).levels()).isGreaterThan(0.95);
        assertThat(Mix.of(levels(5, 0.9, 0.3), List.of()).levels())
                .as("a handful says little")
                .isBetween(0.3, 0.5);
    }

    /** Either is right where the other is not: the most likely share is the half. */
    @Test
    void twoThatErrDifferentlyAreBothAsked() {
        List<LevelChance> told = new ArrayList<>(levels(500, 0.9, 0.1));
        told.addAll(levels(500, 0.1, 0.9));

        assertThat(Mix.of(told, List.of()).levels()).isCloseTo(0.5, within(0.01));
    }

    @Test
    void findsTheOrdersOfWhichTheTruthIsTheSum() {
        List<OrderTold> told = IntStream.range(0, 2_000)
                .mapToObj(i -> {
                    double trees = Math.sin(i);
                    double surface = Math.cos(3 * i);
                    return new OrderTold(trees, surface, 0.8 * trees + 0.3 * surface, 1);
                })
                .toList();

        Mix mix = Mix.of(List.of(), told);

        assertThat(mix.treeOrder()).isCloseTo(0.8, within(0.01));
        assertThat(mix.surfaceOrder()).isCloseTo(0.3, within(0.01));
    }

    @Test
    void neverTurnsAnOrderAround() {
        List<OrderTold> treesLie = IntStream.range(0, 500)
                .mapToObj(i -> new OrderTold(Math.sin(i), Math.cos(3 * i), 0.7 * Math.cos(3 * i) - Math.sin(i), 1))
                .toList();
        List<OrderTold> surfaceLies = treesLie.stream()
                .map(told -> new OrderTold(told.surface(), told.trees(), told.above(), 1))
                .toList();

        assertThat(Mix.of(List.of(), treesLie).treeOrder()).isZero();
        assertThat(Mix.of(List.of(), treesLie).surfaceOrder()).isCloseTo(0.7, within(0.05));
        assertThat(Mix.of(List.of(), surfaceLies).surfaceOrder()).isZero();
        assertThat(Mix.of(List.of(), surfaceLies).treeOrder()).isCloseTo(0.7, within(0.05));
    }

    @Test
    void aJudgementOfWeightTwoCountsLikeTwo() {
        Mix weighted = Mix.of(
                List.of(new LevelChance(0.2, 0.7, 2), new LevelChance(0.6, 0.5, 1)),
                List.of(new OrderTold(1, 0.3, 2, 2), new OrderTold(-0.5, 0.4, 0.2, 1)));

        Mix twice = Mix.of(
                List.of(new LevelChance(0.2, 0.7, 1), new LevelChance(0.2, 0.7, 1), new LevelChance(0.6, 0.5, 1)),
                List.of(new OrderTold(1, 0.3, 2, 1), new OrderTold(1, 0.3, 2, 1), new OrderTold(-0.5, 0.4, 0.2, 1)));
        assertThat(weighted.levels()).isCloseTo(twice.levels(), within(1e-9));
        assertThat(weighted.treeOrder()).isCloseTo(twice.treeOrder(), within(1e-9));
        assertThat(weighted.surfaceOrder()).isCloseTo(twice.surfaceOrder(), within(1e-9));
    }

    private static List<LevelChance> levels(int count, double trees, double surface) {
        return IntStream.range(0, count)
                .mapToObj(i -> new LevelChance(trees, surface, 1))
                .toList();
    }
}
