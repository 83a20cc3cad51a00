package org.duijie.engine.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duijie.engine.embedding.QuantisedVector;

/** The {@link KernelRidge} that tells the chances of levels and the order. */
final class PairKernelRidge {
    private static final int LEVELS = 4;
    /** Of what is still possible, the least chance of each level. */
    private static final double LEAST = 0.01;

    private final KernelRidge kernelRidge;

    private PairKernelRidge(KernelRidge kernelRidge) {
        this.kernelRidge = kernelRidge;
    }

    static PairKernelRidge learn(TrainingRows training) {
        return learn(training.pairs(), training.rows(), training.aboveDemand(), true);
    }

    /**
     * @param above how far each pair is above what is usual for its demand
     * @param levels whether chances of levels are learnt, too; else all are alike
     */
    static PairKernelRidge learn(List<JudgedPair> pairs, float[][] rows, float[] above, boolean levels) {
        List<float[]> targets = new ArrayList<>();
        for (int level = 1; levels && level < LEVELS; level++) {
            targets.add(higher(pairs, level));
        }
        targets.add(above);
        return new PairKernelRidge(KernelRidge.learn(pairs, rows, targets));
    }

    /** 1 where the level is higher than this one, 0 elsewhere. */
    private static float[] higher(List<JudgedPair> pairs, int level) {
        float[] higher = new float[pairs.size()];
        for (int i = 0; i < higher.length; i++) {
            higher[i] = pairs.get(i).level() > level ? 1 : 0;
        }
        return higher;
    }

    /** What it has to say on the pairs of one demand. */
    OfDemand of(QuantisedVector demand) {
        return new OfDemand(kernelRidge.of(demand));
    }

    /** For the outcomes of one demand. */
    record OfDemand(KernelRidge.OfDemand kernelRidge) {
        /**
         * @param row begins with the {@link PairFeatures} of the pair
         */
        OfPair predict(float[] row, QuantisedVector outcome) {
            List<KernelRidge.Prediction> told = kernelRidge.predict(row, outcome);
            return new OfPair(probabilities(told), Description.forOrder(told.getLast()));
        }
    }

    private static double[] probabilities(List<KernelRidge.Prediction> told) {
        double[] probabilities = new double[LEVELS];
        if (told.size() < LEVELS) {
            Arrays.fill(probabilities, 1.0 / LEVELS);
            return probabilities;
        }
        double atLeast = 1;
        for (int level = 0; level < LEVELS - 1; level++) {
            double more = Math.clamp(told.get(level).value(), LEAST * atLeast, (1 - LEAST) * atLeast);
            probabilities[level] = atLeast - more;
            atLeast = more;
        }
        probabilities[LEVELS - 1] = atLeast;
        return probabilities;
    }

    /**
     * @param probabilities of NONE, WEAK, FAIR and STRONG
     * @param order how far the pair is above what is usual for its demand, in levels, without what is one for all of them
     */
    record OfPair(double[] probabilities, KernelRidge.Prediction order) {}

    void write(DataOutput out) throws IOException {
        kernelRidge.write(out);
    }

    static PairKernelRidge read(DataInput in) throws IOException {
        return new PairKernelRidge(KernelRidge.read(in));
    }
}
