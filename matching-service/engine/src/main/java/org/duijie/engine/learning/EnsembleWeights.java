package org.duijie.engine.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * How much trees and a {@link PairKernelRidge} count, fitted on what both tell of pairs that they have not seen. Which of the two
 * is better depends on what is judged.
 *
 * @param levels share of the regression in the probabilities of levels; the rest is that of the trees
 * @param treeOrder what the order of the trees is multiplied with
 * @param kernelRidgeOrder what the order of the regression is multiplied with
 */
record EnsembleWeights(double levels, double treeOrder, double kernelRidgeOrder) {
    static final EnsembleWeights EVEN = new EnsembleWeights(0.5, 0.5, 0.5);

    private static final int STEPS = 50;
    /** How many pairs speak for an even mix of levels. */
    private static final double EVEN_PAIRS = 20;
    /** How much speaks for an even mix of orders, in squared levels. */
    private static final double EVEN_SQUARES = 2;

    /**
     * What was told of a pair that was not seen.
     *
     * @param trees chance that the trees gave to its level
     * @param kernelRidge the same of the regression
     * @param weight how much the judgement counts
     */
    record LevelChance(double trees, double kernelRidge, double weight) {}

    /**
     * What was told of a pair that was not seen.
     *
     * @param above how far it is above what is usual for its demand
     * @param weight how much the judgement counts
     */
    record OrderPrediction(double trees, double kernelRidge, double above, double weight) {}

    /** The most likely share by expectation maximisation, the orders by least squares; none is below 0. */
    static EnsembleWeights of(List<LevelChance> levels, List<OrderPrediction> orders) {
        double pairs = levels.stream().mapToDouble(LevelChance::weight).sum();
        double share = EVEN.levels;
        for (int step = 0; step < STEPS; step++) {
            double ofKernelRidge = EVEN_PAIRS * EVEN.levels;
            for (LevelChance told : levels) {
                double kernelRidge = share * told.kernelRidge;
                ofKernelRidge += told.weight * kernelRidge / (kernelRidge + (1 - share) * told.trees);
            }
            share = ofKernelRidge / (EVEN_PAIRS + pairs);
        }
        double trees = EVEN_SQUARES;
        double kernelRidges = EVEN_SQUARES;
        double both = 0;
        double ofTrees = EVEN_SQUARES * EVEN.treeOrder;
        double ofKernelRidge = EVEN_SQUARES * EVEN.kernelRidgeOrder;
        for (OrderPrediction told : orders) {
            trees += told.weight * told.trees * told.trees;
            kernelRidges += told.weight * told.kernelRidge * told.kernelRidge;
            both += told.weight * told.trees * told.kernelRidge;
            ofTrees += told.weight * told.trees * told.above;
            ofKernelRidge += told.weight * told.kernelRidge * told.above;
        }
        double treeOrder = (kernelRidges * ofTrees - both * ofKernelRidge) / (trees * kernelRidges - both * both);
        double kernelRidgeOrder = (trees * ofKernelRidge - both * ofTrees) / (trees * kernelRidges - both * both);
        if (treeOrder < 0) {
            return new EnsembleWeights(share, 0, Math.max(0, ofKernelRidge / kernelRidges));
        }
        return kernelRidgeOrder < 0
                ? new EnsembleWeights(share, Math.max(0, ofTrees / trees), 0)
                : new EnsembleWeights(share, treeOrder, kernelRidgeOrder);
    }

    double order(double ofTrees, double ofKernelRidge) {
        return treeOrder * ofTrees + kernelRidgeOrder * ofKernelRidge;
    }

    double chance(double ofTrees, double ofKernelRidge) {
        return (1 - levels) * ofTrees + levels * ofKernelRidge;
    }

    void write(DataOutput out) throws IOException {
        out.writeDouble(levels);
        out.writeDouble(treeOrder);
        out.writeDouble(kernelRidgeOrder);
    }

    static EnsembleWeights read(DataInput in) throws IOException {
        return new EnsembleWeights(in.readDouble(), in.readDouble(), in.readDouble());
    }
}
