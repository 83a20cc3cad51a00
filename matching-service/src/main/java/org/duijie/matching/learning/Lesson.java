package org.duijie.matching.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.duijie.contracts.codes.PairingLevel;

/**
 * Trees for the levels and trees for the order, learnt together from the same rows. The order is learnt from how far a pair
 * is above what is usual for its demand. The probabilities of levels are the mean of what the trees and a
 * {@link LevelSurface} tell, drawn to the shipped level as if {@value #PRIOR} pairs had told it: a handful of judgements does
 * not overturn it.
 */
final class Lesson {
    private static final int LEVELS = 4;
    private static final double PRIOR = 200;
    /** How sure the shipped level is held to be. */
    private static final double TRUST = 0.7;

    private static final int SCORE = 0;

    private final Trees levels;
    private final Trees order;
    private final ScoreFit scoreFit;
    private final int pairs;

    private Lesson(Trees levels, Trees order, ScoreFit scoreFit, int pairs) {
        this.levels = levels;
        this.order = order;
        this.scoreFit = scoreFit;
        this.pairs = pairs;
    }

    static Lesson learn(float[][] rows, TrainingRows training, long seed) {
        float[][] ordered = Arrays.stream(rows).map(Description::forOrder).toArray(float[][]::new);
        Examples levels = new Examples(rows, training.classes(), training.weights());
        Examples order = new Examples(ordered, training.aboveDemand(), training.weights());
        return new Lesson(
                Trees.ofClasses(levels, LEVELS, seed),
                Trees.ofNumbers(order, seed),
                scoreFit(rows, order, training, seed),
                rows.length);
    }

    /** Fitted to orders that trees tell of pairs which they have not seen. */
    private static ScoreFit scoreFit(float[][] rows, Examples order, TrainingRows training, long seed) {
        if (training.folds() < 2) {
            return ScoreFit.NOTHING_LEARNT;
        }
        double[] orders = new double[rows.length];
        IntStream.range(0, training.folds()).parallel().forEach(held -> {
            Trees trees = Trees.ofNumbers(order.at(training.outside(held)), seed);
            for (int i : training.inside(held)) {
                orders[i] = trees.tell(order.rows()[i])[0];
            }
        });
        double[] shipped = new double[rows.length];
        for (int i = 0; i < shipped.length; i++) {
            shipped[i] = rows[i][SCORE];
        }
        return ScoreFit.of(shipped, orders, training.fits(), training.weights());
    }

    /**
     * @param surface the probabilities of levels by the {@link LevelSurface}
     */
    LearnedScore judge(float[] row, PairingLevel shipped, double[] surface) {
        double score = scoreFit.score(row[SCORE], order.tell(Description.forOrder(row))[0]);
        float[] told = levels.tell(row);
        double[] probabilities = new double[LEVELS];
        int own = LEVELS - 1 - shipped.ordinal();
        for (int level = 0; level < LEVELS; level++) {
            double prior = level == own ? TRUST : (1 - TRUST) / (LEVELS - 1);
            double learnt = (told[level] + surface[level]) / 2;
            probabilities[level] = (pairs * learnt + PRIOR * prior) / (pairs + PRIOR);
        }
        return new LearnedScore(score, probabilities);
    }

    /**
     * What adds to the log odds of the score, by the names of {@link FeatureParts}.
     *
     * @param shipped what the components of the shipped score add
     */
    Map<String, Double> logOdds(float[] row, Map<String, Double> shipped) {
        return FeatureParts.added(order.contributions(Description.forOrder(row)), scoreFit.order(), shipped);
    }

    void write(DataOutput out) throws IOException {
        levels.write(out);
        order.write(out);
        scoreFit.write(out);
        out.writeInt(pairs);
    }

    static Lesson read(DataInput in) throws IOException {
        return new Lesson(Trees.read(in), Trees.read(in), ScoreFit.read(in), in.readInt());
    }
}
