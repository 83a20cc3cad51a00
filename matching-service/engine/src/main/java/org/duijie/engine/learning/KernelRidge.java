package org.duijie.engine.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.duijie.engine.embedding.QuantisedVector;
import org.duijie.engine.parallel.Parallel;

/**
 * Numbers as smooth functions of what demand and outcome are about: kernel ridge regression (universal kriging) with a kernel
 * exp(2 · (nearness of demands − 1)) · exp(2 · (nearness of outcomes − 1)) over a linear trend in the features of the pair,
 * with {@link Landmarks} in place of all that was judged. Where trees ask which near pairs were judged how, this weighs all
 * judgements against each other: two that say the same count once. What weighs more is kept closer to (weighted least
 * squares, in which a judgement varies the less the more it weighs).
 */
final class KernelRidge {
    private static final int DEMANDS = 256;
    private static final int OUTCOMES = 400;

    private final Landmarks demands;
    private final Landmarks outcomes;
    private final Standardiser standardiser;
    private final List<RidgeCoefficients> perTarget;

    private KernelRidge(
            Landmarks demands, Landmarks outcomes, Standardiser standardiser, List<RidgeCoefficients> perTarget) {
        this.demands = demands;
        this.outcomes = outcomes;
        this.standardiser = standardiser;
        this.perTarget = perTarget;
    }

    /**
     * @param rows of the pairs, which begin with {@link PairFeatures}
     * @param targets the numbers to tell, each of every pair
     */
    static KernelRidge learn(List<JudgedPair> pairs, float[][] rows, List<float[]> targets) {
        double[] weights = pairs.stream().mapToDouble(JudgedPair::weight).toArray();
        Standardiser standardiser = Standardiser.of(rows, weights);
        Landmarks demands = Landmarks.among(
                pairs, JudgedPair::demandId, pair -> pair.demand().embeddings().text(), DEMANDS);
        Landmarks outcomes = Landmarks.among(
                pairs,
                JudgedPair::outcomeId,
                pair -> pair.outcome().embeddings().text(),
                OUTCOMES);
        NystromMap demandMap = NystromMap.among(demands);
        NystromMap outcomeMap = NystromMap.among(outcomes);
        KernelRidgeDesign design = KernelRidgeDesign.of(pairs, rows, standardiser, demandMap, outcomeMap);
        List<RidgeCoefficients> perTarget =
                Parallel.map(targets, target -> RidgeCoefficients.fit(design, target, weights, demandMap, outcomeMap));
        return new KernelRidge(demands, outcomes, standardiser, perTarget);
    }

    /** What it has to say on the pairs of one demand. */
    OfDemand of(QuantisedVector demand) {
        double[] kernel = demands.kernel(demand);
        return new OfDemand(
                perTarget.stream().map(fitted -> fitted.ofDemand(kernel)).toList());
    }

    /** For the outcomes of one demand. */
    final class OfDemand {
        private final List<double[]> weights;

        private OfDemand(List<double[]> weights) {
            this.weights = weights;
        }

        /**
         * Each of the numbers.
         *
         * @param row begins with the {@link PairFeatures} of the pair
         */
        List<Prediction> predict(float[] row, QuantisedVector outcome) {
            double[] scaled = standardiser.standardise(row);
            double[] kernel = outcomes.kernel(outcome);
            List<Prediction> told = new ArrayList<>();
            for (int i = 0; i < perTarget.size(); i++) {
                RidgeCoefficients fitted = perTarget.get(i);
                double[] ofFeatures = new double[scaled.length];
                for (int j = 0; j < scaled.length; j++) {
                    ofFeatures[j] = fitted.features()[j] * scaled[j];
                }
                told.add(new Prediction(fitted.mean(), ofFeatures, Ridge.dot(weights.get(i), 0, kernel)));
            }
            return told;
        }
    }

    /**
     * A number and what it is the sum of.
     *
     * @param mean what it is over all that was learnt from
     * @param ofFeatures what each of the {@link PairFeatures} adds
     * @param ofSimilar what was judged of similar pairs adds
     */
    record Prediction(double mean, double[] ofFeatures, double ofSimilar) {
        double value() {
            double sum = mean + ofSimilar;
            for (double one : ofFeatures) {
                sum += one;
            }
            return sum;
        }
    }

    void write(DataOutput out) throws IOException {
        demands.write(out);
        outcomes.write(out);
        standardiser.write(out);
        out.writeInt(perTarget.size());
        for (RidgeCoefficients fitted : perTarget) {
            fitted.write(out);
        }
    }

    static KernelRidge read(DataInput in) throws IOException {
        Landmarks demands = Landmarks.read(in);
        Landmarks outcomes = Landmarks.read(in);
        Standardiser standardiser = Standardiser.read(in);
        List<RidgeCoefficients> perTarget = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            perTarget.add(RidgeCoefficients.read(in, demands.count(), outcomes.count()));
        }
        return new KernelRidge(demands, outcomes, standardiser, List.copyOf(perTarget));
    }
}
