package org.duijie.engine.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * How much trees and a {@link PairSurface} count, fitted on what both tell of pairs that they have not seen. Which of the two
 * is better depends on what is judged.
 *
 * @param levels share of the surface in the probabilities of levels; the rest is that of the trees
 * @param treeOrder what the order of the trees is multiplied with
 * @param surfaceOrder what the order of the surface is multiplied with
 */
record Mix(double levels, double treeOrder, double surfaceOrder) {
    static final Mix EVEN = new Mix(0.5, 0.5, 0.5);

    private static final int STEPS = 50;
    /** How many pairs speak for an even mix of levels. */
    private static final double EVEN_PAIRS = 20;
    /** How much speaks for an even mix of orders, in squared levels. */
    private static final double EVEN_SQUARES = 2;

    /**
     * What was told of a pair that was not seen.
     *
     * @param trees chance that the trees gave to its level
     * @param surface the same of the surface
     * @param weight how much the judgement counts
     */
    record LevelChance(double trees, double surface, double weight) {}

    /**
     * What was told of a pair that was not seen.
     *
     * @param above how far it is above what is usual for its demand
     * @param weight how much the judgement counts
     */
    record OrderTold(double trees, double surface, double above, double weight) {}

    /** The most likely share by expectation maximisation, the orders by least squares; none is below 0. */
    static Mix of(List<LevelChance> levels, List<OrderTold> orders) {
        double pairs = levels.stream().mapToDouble(LevelChance::weight).sum();
        double share = EVEN.levels;
        for (int step = 0; step < STEPS; step++) {
            double ofSurface = EVEN_PAIRS * EVEN.levels;
            for (LevelChance told : levels) {
                double surface = share * told.surface;
                ofSurface += told.weight * surface / (surface + (1 - share) * told.trees);
            }
            share = ofSurface / (EVEN_PAIRS + pairs);
        }
        double trees = EVEN_SQUARES;
        double surfaces = EVEN_SQUARES;
        double both = 0;
        double ofTrees = EVEN_SQUARES * EVEN.treeOrder;
        double ofSurface = EVEN_SQUARES * EVEN.surfaceOrder;
        for (OrderTold told : orders) {
            trees += told.weight * told.trees * told.trees;
            surfaces += told.weight * told.surface * told.surface;
            both += told.weight * told.trees * told.surface;
            ofTrees += told.weight * told.trees * told.above;
            ofSurface += told.weight * told.surface * told.above;
        }
        double treeOrder = (surfaces * ofTrees - both * ofSurface) / (trees * surfaces - both * both);
        double surfaceOrder = (trees * ofSurface - both * ofTrees) / (trees * surfaces - both * both);
        if (treeOrder < 0) {
            return new Mix(share, 0, Math.max(0, ofSurface / surfaces));
        }
        return surfaceOrder < 0
                ? new Mix(share, Math.max(0, ofTrees / trees), 0)
                : new Mix(share, treeOrder, surfaceOrder);
    }

    double order(double ofTrees, double ofSurface) {
        return treeOrder * ofTrees + surfaceOrder * ofSurface;
    }

    double chance(double ofTrees, double ofSurface) {
        return (1 - levels) * ofTrees + levels * ofSurface;
    }

    void write(DataOutput out) throws IOException {
        out.writeDouble(levels);
        out.writeDouble(treeOrder);
        out.writeDouble(surfaceOrder);
    }

    static Mix read(DataInput in) throws IOException {
        return new Mix(in.readDouble(), in.readDouble(), in.readDouble());
    }
}
