package org.duijie.engine.learning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duijie.engine.parallel.Parallel;

/** What trees and a kernel ridge regression predict of pairs that they have not seen. */
final class OutOfFoldPredictions {
    /** Of so many folds levels are asked, too: they take most of the time, and only a share is fitted on them. */
    private static final int LEVEL_FOLDS = 2;

    private static final int LEVELS = 4;

    private final TrainingRows training;
    private final TrainingSet classes;
    private final TrainingSet order;
    private final long seed;
    private final EnsembleWeights.OrderPrediction[] orders;
    private final EnsembleWeights.LevelChance[] chances;

    private OutOfFoldPredictions(TrainingRows training, TrainingSet classes, TrainingSet order, long seed) {
        this.training = training;
        this.classes = classes;
        this.order = order;
        this.seed = seed;
        this.orders = new EnsembleWeights.OrderPrediction[training.pairs().size()];
        this.chances = new EnsembleWeights.LevelChance[orders.length];
    }

    /**
     * @param classes the pairs by level
     * @param order the same pairs by how far they are above their demands
     */
    static OutOfFoldPredictions of(
            TrainingRows training, TrainingSet classes, TrainingSet order, Holdout held, long seed) {
        OutOfFoldPredictions predictions = new OutOfFoldPredictions(training, classes, order, seed);
        Parallel.times(
                held.folds(),
                fold -> predictions.predictFold(held.outside(fold), held.inside(fold), fold < LEVEL_FOLDS));
        return predictions;
    }

    EnsembleWeights ensembleWeights() {
        return EnsembleWeights.of(
                Arrays.stream(chances).filter(Objects::nonNull).toList(), List.of(orders));
    }

    double[] orders(EnsembleWeights ensembleWeights) {
        return Arrays.stream(orders)
                .mapToDouble(told -> ensembleWeights.order(told.trees(), told.kernelRidge()))
                .toArray();
    }

    private void predictFold(int[] seen, int[] asked, boolean levels) {
        BoostedTrees orderTrees = BoostedTrees.regressor(order.at(seen), seed);
        TrainingSet known = classes.at(seen);
        PairKernelRidge kernelRidge = PairKernelRidge.learn(
                Arrays.stream(seen).mapToObj(training.pairs()::get).toList(),
                known.rows(),
                order.at(seen).targets(),
                levels);
        BoostedTrees levelTrees = levels ? BoostedTrees.classifier(known, LEVELS, seed) : null;
        Map<String, PairKernelRidge.OfDemand> demands = new HashMap<>();
        for (int i : asked) {
            JudgedPair pair = training.pairs().get(i);
            PairKernelRidge.OfPair told = demands.computeIfAbsent(
                            pair.demandId(),
                            id -> kernelRidge.of(pair.demand().embeddings().text()))
                    .predict(classes.rows()[i], pair.outcome().embeddings().text());
            orders[i] = new EnsembleWeights.OrderPrediction(
                    orderTrees.predict(order.rows()[i])[0],
                    told.order().value(),
                    order.targets()[i],
                    order.weights()[i]);
            if (levels) {
                int level = (int) classes.targets()[i];
                chances[i] = new EnsembleWeights.LevelChance(
                        levelTrees.predict(classes.rows()[i])[level],
                        told.probabilities()[level],
                        classes.weights()[i]);
            }
        }
    }
}
