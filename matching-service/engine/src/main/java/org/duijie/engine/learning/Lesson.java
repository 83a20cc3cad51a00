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
 * {@link PairSurface}, which tells both, too. The order is learnt from how far a pair is above what is usual for its demand. The
 * probabilities of levels are drawn to the shipped level as if {@value #PRIOR} pairs had told it: a handful of judgements does
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
    private final Mix mix;
    private final ScoreFit scoreFit;
    /** How many were learnt from, each as often as it weighs. */
    private final double pairs;

    private Lesson(Trees levels, Trees order, Mix mix, ScoreFit scoreFit, double pairs) {
        this.levels = levels;
        this.order = order;
        this.mix = mix;
        this.scoreFit = scoreFit;
        this.pairs = pairs;
    }

    /**
     * @param rows as the pairs are described
     * @param held what mix and score are fitted on
     */
    static Lesson learn(float[][] rows, TrainingRows training, Holdout held, long seed) {
        float[][] ordered = Arrays.stream(rows).map(Description::forOrder).toArray(float[][]::new);
        Examples levels = new Examples(rows, training.classes(), training.weights());
        Examples order = new Examples(ordered, training.aboveDemand(), training.weights());
        Trees levelTrees = Trees.ofClasses(levels, LEVELS, seed);
        Trees orderTrees = Trees.ofNumbers(order, seed);
        if (held.folds() < 2) {
            return new Lesson(
                    levelTrees, orderTrees, Mix.EVEN, ScoreFit.unfitted(training.weight()), training.weight());
        }
        double[] shipped = new double[rows.length];
        for (int i = 0; i < shipped.length; i++) {
            shipped[i] = rows[i][SCORE];
        }
        Unseen unseen = Unseen.of(training, levels, order, held, seed);
        Mix mix = unseen.mix();
        ScoreFit scoreFit = ScoreFit.of(shipped, unseen.orders(mix), training.fits(), training.weights());
        return new Lesson(levelTrees, orderTrees, mix, scoreFit, training.weight());
    }

    /**
     * @param surface what the {@link PairSurface} tells of the pair
     */
    LearnedScore judge(float[] row, PairingLevel shipped, PairSurface.OfPair surface) {
        double above = mix.order(
                order.tell(Description.forOrder(row))[0], surface.order().value());
        double score = scoreFit.score(row[SCORE], above);
        float[] told = levels.tell(row);
        double[] probabilities = new double[LEVELS];
        int own = LEVELS - 1 - shipped.ordinal();
        for (int level = 0; level < LEVELS; level++) {
            double prior = level == own ? TRUST : (1 - TRUST) / (LEVELS - 1);
            double learnt = mix.chance(told[level], surface.probabilities()[level]);
            probabilities[level] = (pairs * learnt + PRIOR * prior) / (pairs + PRIOR);
        }
        return new LearnedScore(score, probabilities);
    }

    /**
     * What adds to the log odds of the score, by the names of {@link FeatureParts}.
     *
     * @param shipped what the components of the shipped score add
     * @param surface what the {@link PairSurface} tells of the pair
     */
    Map<String, Double> logOdds(float[] row, Map<String, Double> shipped, PairSurface.OfPair surface) {
        Map<String, Double> sloped = new LinkedHashMap<>(shipped);
        sloped.replaceAll((component, part) -> scoreFit.slope() * part);
        double weight = scoreFit.slope() * scoreFit.order();
        FeatureParts parts = new FeatureParts(sloped);
        parts.add(weight * mix.treeOrder(), order.contributions(Description.forOrder(row)));
        parts.add(weight * mix.surfaceOrder(), surface.order());
        return parts.added();
    }

    void write(DataOutput out) throws IOException {
        levels.write(out);
        order.write(out);
        mix.write(out);
        scoreFit.write(out);
        out.writeDouble(pairs);
    }

    static Lesson read(DataInput in) throws IOException {
        return new Lesson(Trees.read(in), Trees.read(in), Mix.read(in), ScoreFit.read(in), in.readDouble());
    }
}
