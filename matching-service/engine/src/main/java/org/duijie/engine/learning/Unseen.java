package org.duijie.engine.learning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** What trees and a surface tell of pairs that they have not seen. */
final class Unseen {
    /** Of so many folds levels are asked, too: they take most of the time, and only a share is fitted on them. */
    private static final int LEVEL_FOLDS = 2;

    private static final int LEVELS = 4;

    private final TrainingRows training;
    private final Examples classes;
    private final Examples order;
    private final long seed;
    private final Mix.OrderTold[] orders;
    private final Mix.LevelChance[] chances;

    private Unseen(TrainingRows training, Examples classes, Examples order, long seed) {
        this.training = training;
        this.classes = classes;
        this.order = order;
        this.seed = seed;
        this.orders = new Mix.OrderTold[training.pairs().size()];
        this.chances = new Mix.LevelChance[orders.length];
    }

    /**
     * @param classes the pairs by level
     * @param order the same pairs by how far they are above their demands
     */
    static Unseen of(TrainingRows training, Examples classes, Examples order, Holdout held, long seed) {
        Unseen unseen = new Unseen(training, classes, order, seed);
        IntStream.range(0, held.folds())
                .parallel()
                .forEach(fold -> unseen.ask(held.outside(fold), held.inside(fold), fold < LEVEL_FOLDS));
        return unseen;
    }

    Mix mix() {
        return Mix.of(Arrays.stream(chances).filter(Objects::nonNull).toList(), List.of(orders));
    }

    double[] orders(Mix mix) {
        return Arrays.stream(orders)
                .mapToDouble(told -> mix.order(told.trees(), told.surface()))
                .toArray();
    }

    private void ask(int[] seen, int[] asked, boolean levels) {
        Trees orderTrees = Trees.ofNumbers(order.at(seen), seed);
        Examples known = classes.at(seen);
        PairSurface surface = PairSurface.learn(
                Arrays.stream(seen).mapToObj(training.pairs()::get).toList(),
                known.rows(),
                order.at(seen).targets(),
                levels);
        Trees levelTrees = levels ? Trees.ofClasses(known, LEVELS, seed) : null;
        Map<String, PairSurface.OfDemand> demands = new HashMap<>();
        for (int i : asked) {
            JudgedPair pair = training.pairs().get(i);
            PairSurface.OfPair told = demands.computeIfAbsent(
                            pair.demandId(),
                            id -> surface.of(pair.demand().meaning().text()))
                    .tell(classes.rows()[i], pair.outcome().meaning().text());
            orders[i] = new Mix.OrderTold(
                    orderTrees.tell(order.rows()[i])[0], told.order().value(), order.targets()[i], order.weights()[i]);
            if (levels) {
                int level = (int) classes.targets()[i];
                chances[i] = new Mix.LevelChance(
                        levelTrees.tell(classes.rows()[i])[level], told.probabilities()[level], classes.weights()[i]);
            }
        }
    }
}
