package org.duijie.engine.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.duijie.engine.embedding.QuantisedVector;

/**
 * Numbers as smooth functions of what demand and outcome are about: kernel ridge regression (universal kriging) with a kernel
 * exp(2 · (nearness of demands − 1)) · exp(2 · (nearness of outcomes − 1)) over a linear trend in the features of the pair,
 * with {@link Landmarks} in place of all that was judged. Where trees ask which near pairs were judged how, this weighs all
 * judgements against each other: two that say the same count once. What weighs more is kept closer to (weighted least
 * squares, in which a judgement varies the less the more it weighs).
 */
final class Surface {
    private static final int DEMANDS = 256;
    private static final int OUTCOMES = 400;

    private final Landmarks demands;
    private final Landmarks outcomes;
    private final Scaling scaling;
    private final List<Plane> planes;

    private Surface(Landmarks demands, Landmarks outcomes, Scaling scaling, List<Plane> planes) {
        this.demands = demands;
        this.outcomes = outcomes;
        this.scaling = scaling;
        this.planes = planes;
    }

    /**
     * @param rows of the pairs, which begin with {@link PairFeatures}
     * @param targets the numbers to tell, each of every pair
     */
    static Surface learn(List<JudgedPair> pairs, float[][] rows, List<float[]> targets) {
        double[] weights = pairs.stream().mapToDouble(JudgedPair::weight).toArray();
        Scaling scaling = Scaling.of(rows, weights);
        Landmarks demands = Landmarks.among(
                pairs, JudgedPair::demandId, pair -> pair.demand().meaning().text(), DEMANDS);
        Landmarks outcomes = Landmarks.among(
                pairs, JudgedPair::outcomeId, pair -> pair.outcome().meaning().text(), OUTCOMES);
        Axes demandAxes = Axes.among(demands);
        Axes outcomeAxes = Axes.among(outcomes);
        SurfaceDesign design = SurfaceDesign.of(pairs, rows, scaling, demandAxes, outcomeAxes);
        List<Plane> planes = targets.parallelStream()
                .map(target -> Plane.fit(design, target, weights, demandAxes, outcomeAxes))
                .toList();
        return new Surface(demands, outcomes, scaling, planes);
    }

    /** What it has to say on the pairs of one demand. */
    OfDemand of(QuantisedVector demand) {
        double[] alike = demands.alike(demand);
        return new OfDemand(planes.stream().map(plane -> plane.ofDemand(alike)).toList());
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
        List<Told> tell(float[] row, QuantisedVector outcome) {
            double[] scaled = scaling.scaled(row);
            double[] alike = outcomes.alike(outcome);
            List<Told> told = new ArrayList<>();
            for (int i = 0; i < planes.size(); i++) {
                Plane plane = planes.get(i);
                double[] ofFeatures = new double[scaled.length];
                for (int j = 0; j < scaled.length; j++) {
                    ofFeatures[j] = plane.features()[j] * scaled[j];
                }
                told.add(new Told(plane.usual(), ofFeatures, Ridge.dot(weights.get(i), 0, alike)));
            }
            return told;
        }
    }

    /**
     * A number and what it is the sum of.
     *
     * @param usual what it is over all that was learnt from
     * @param ofFeatures what each of the {@link PairFeatures} adds
     * @param ofSimilar what was judged of similar pairs adds
     */
    record Told(double usual, double[] ofFeatures, double ofSimilar) {
        double value() {
            double sum = usual + ofSimilar;
            for (double one : ofFeatures) {
                sum += one;
            }
            return sum;
        }
    }

    void write(DataOutput out) throws IOException {
        demands.write(out);
        outcomes.write(out);
        scaling.write(out);
        out.writeInt(planes.size());
        for (Plane plane : planes) {
            plane.write(out);
        }
    }

    static Surface read(DataInput in) throws IOException {
        Landmarks demands = Landmarks.read(in);
        Landmarks outcomes = Landmarks.read(in);
        Scaling scaling = Scaling.read(in);
        List<Plane> planes = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            planes.add(Plane.read(in, demands.count(), outcomes.count()));
        }
        return new Surface(demands, outcomes, scaling, List.copyOf(planes));
    }
}
