package org.duijie.engine.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.duijie.contracts.codes.PairingLevel;

/**
 * Trees for the levels and trees for the order, learnt together from the same rows, and how much they count beside a
 * {@link PairKernelRidge}, which tells both, too. The order is learnt from how far a pair is above what is usual for its demand. The
 * probabilities of levels are drawn to the shipped level as if {@value #PRIOR} pairs had told it: a handful of judgements does
 * not overturn it.
 */
final class TreeEnsemble {
    private static final int LEVELS = 4;
    private static final double PRIOR = 200;
    /** How sure the shipped level is held to be. */
    private static final double TRUST = 0.7;

    private static final int SCORE = 0;

    private final BoostedTrees levels;
    private final BoostedTrees order;
    private final EnsembleWeights ensembleWeights;
    private final ScoreCalibration calibration;
    /** How many were learnt from, each as often as it weighs. */
    private final double pairs;

    private TreeEnsemble(
            BoostedTrees levels,
            BoostedTrees order,
            EnsembleWeights ensembleWeights,
            ScoreCalibration calibration,
            double pairs) {
        this.levels = levels;
        this.order = order;
        this.ensembleWeights = ensembleWeights;
        this.calibration = calibration;
        this.pairs = pairs;
    }

    /**
     * @param rows as the pairs are described
     * @param held what mix and score are fitted on
     */
    static TreeEnsemble learn(float[][] rows, TrainingRows training, Holdout held, long seed) {
        float[][] ordered = Arrays.stream(rows).map(Description::forOrder).toArray(float[][]::new);
        TrainingSet levels = new TrainingSet(rows, training.classes(), training.weights());
        TrainingSet order = new TrainingSet(ordered, training.aboveDemand(), training.weights());
        BoostedTrees levelTrees = BoostedTrees.classifier(levels, LEVELS, seed);
        BoostedTrees orderTrees = BoostedTrees.regressor(order, seed);
        if (held.folds() < 2) {
            return new TreeEnsemble(
                    levelTrees,
                    orderTrees,
                    EnsembleWeights.EVEN,
                    ScoreCalibration.unfitted(training.weight()),
                    training.weight());
        }
        double[] shipped = new double[rows.length];
        for (int i = 0; i < shipped.length; i++) {
            shipped[i] = rows[i][SCORE];
        }
        OutOfFoldPredictions predictions = OutOfFoldPredictions.of(training, levels, order, held, seed);
        EnsembleWeights ensembleWeights = predictions.ensembleWeights();
        ScoreCalibration calibration =
                ScoreCalibration.of(shipped, predictions.orders(ensembleWeights), training.fits(), training.weights());
        return new TreeEnsemble(levelTrees, orderTrees, ensembleWeights, calibration, training.weight());
    }

    /**
     * @param kernelRidge what the {@link PairKernelRidge} tells of the pair
     * @param bearing how far what was learnt bears on the pair, 0–1: with 0 the score is the shipped one
     */
    LearnedScore score(float[] row, PairingLevel shipped, PairKernelRidge.OfPair kernelRidge, double bearing) {
        double above = ensembleWeights.order(
                order.predict(Description.forOrder(row))[0], kernelRidge.order().value());
        double score = calibration.score(row[SCORE], above, bearing);
        float[] told = levels.predict(row);
        double[] probabilities = new double[LEVELS];
        int own = LEVELS - 1 - shipped.ordinal();
        for (int level = 0; level < LEVELS; level++) {
            double prior = level == own ? TRUST : (1 - TRUST) / (LEVELS - 1);
            double learnt = ensembleWeights.chance(told[level], kernelRidge.probabilities()[level]);
            probabilities[level] = (pairs * learnt + PRIOR * prior) / (pairs + PRIOR);
        }
        return new LearnedScore(score, probabilities);
    }

    /**
     * What adds to the log odds of the score, by the names of {@link Contributions}.
     *
     * @param shipped what the components of the shipped score add
     * @param kernelRidge what the {@link PairKernelRidge} tells of the pair
     * @param bearing how far what was learnt bears on the pair, 0–1
     */
    Map<String, Double> logOdds(
            float[] row, Map<String, Double> shipped, PairKernelRidge.OfPair kernelRidge, double bearing) {
        Map<String, Double> sloped = new LinkedHashMap<>(shipped);
        sloped.replaceAll((component, part) -> (1 + bearing * (calibration.slope() - 1)) * part);
        double weight = bearing * calibration.slope() * calibration.order();
        Contributions parts = new Contributions(sloped);
        parts.add(weight * ensembleWeights.treeOrder(), order.contributions(Description.forOrder(row)));
        parts.add(weight * ensembleWeights.kernelRidgeOrder(), kernelRidge.order());
        return parts.added();
    }

    void write(DataOutput out) throws IOException {
        levels.write(out);
        order.write(out);
        ensembleWeights.write(out);
        calibration.write(out);
        out.writeDouble(pairs);
    }

    static TreeEnsemble read(DataInput in) throws IOException {
        return new TreeEnsemble(
                BoostedTrees.read(in),
                BoostedTrees.read(in),
                EnsembleWeights.read(in),
                ScoreCalibration.read(in),
                in.readDouble());
    }
}
