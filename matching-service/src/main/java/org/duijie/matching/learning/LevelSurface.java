package org.duijie.matching.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.duijie.matching.embedding.QuantisedVector;

/**
 * The chances of levels as smooth functions of what demand and outcome are about: kernel ridge regression (universal
 * kriging) with a kernel exp(2 · (nearness of demands − 1)) · exp(2 · (nearness of outcomes − 1)) over a linear trend in the
 * features of the pair, with {@link Landmarks} in place of all that was judged. Where trees ask which near pairs were judged
 * how, this weighs all judgements against each other: two that say the same count once.
 */
final class LevelSurface {
    private static final int LEVELS = 4;
    private static final int DEMANDS = 256;
    private static final int OUTCOMES = 400;
    private static final double PENALTY = 0.5;
    private static final double LEAST = 0.01;

    private final Landmarks demands;
    private final Landmarks outcomes;
    private final Scaling scaling;
    private final List<Plane> above;

    private LevelSurface(Landmarks demands, Landmarks outcomes, Scaling scaling, List<Plane> above) {
        this.demands = demands;
        this.outcomes = outcomes;
        this.scaling = scaling;
        this.above = above;
    }

    /**
     * @param rows of the pairs, which begin with {@link PairFeatures}
     */
    static LevelSurface learn(List<JudgedPair> pairs, float[][] rows) {
        Scaling scaling = Scaling.of(rows);
        Landmarks demands = Landmarks.among(
                pairs, JudgedPair::demandId, pair -> pair.demand().meaning().text(), DEMANDS);
        Landmarks outcomes = Landmarks.among(
                pairs, JudgedPair::outcomeId, pair -> pair.outcome().meaning().text(), OUTCOMES);
        SurfaceDesign design = SurfaceDesign.of(pairs, rows, scaling, demands, outcomes);
        List<Plane> above = IntStream.range(1, LEVELS)
                .parallel()
                .mapToObj(level -> plane(pairs, level, design, demands, outcomes))
                .toList();
        return new LevelSurface(demands, outcomes, scaling, above);
    }

    private static Plane plane(
            List<JudgedPair> pairs, int level, SurfaceDesign design, Landmarks demands, Landmarks outcomes) {
        double usual = pairs.stream().filter(pair -> pair.level() > level).count() / (double) pairs.size();
        double[] targets = pairs.stream()
                .mapToDouble(pair -> (pair.level() > level ? 1 : 0) - usual)
                .toArray();
        double[] coefficients = Ridge.fit(design, targets, PENALTY);
        return new Plane(
                usual,
                design.ofFeatures(coefficients),
                products(coefficients, demands.factor(), demands.count(), outcomes.factor(), outcomes.count()));
    }

    /** From coefficients of coordinates to those of likenesses, so that nothing has to be solved at use. */
    private static float[][] products(
            double[] coefficients, Cholesky demands, int demandCount, Cholesky outcomes, int outcomeCount) {
        double[][] half = new double[demandCount][];
        for (int i = 0; i < demandCount; i++) {
            double[] row = new double[outcomeCount];
            System.arraycopy(coefficients, i * outcomeCount, row, 0, outcomeCount);
            half[i] = outcomes.solveTransposed(row);
        }
        float[][] products = new float[demandCount][outcomeCount];
        for (int j = 0; j < outcomeCount; j++) {
            double[] column = new double[demandCount];
            for (int i = 0; i < demandCount; i++) {
                column[i] = half[i][j];
            }
            double[] solved = demands.solveTransposed(column);
            for (int i = 0; i < demandCount; i++) {
                products[i][j] = (float) solved[i];
            }
        }
        return products;
    }

    /**
     * The chance of more than one level.
     *
     * @param usual over all that was learnt from
     */
    private record Plane(double usual, double[] features, float[][] products) {
        double[] ofDemand(double[] alike) {
            double[] weights = new double[products[0].length];
            for (int i = 0; i < alike.length; i++) {
                for (int j = 0; j < weights.length; j++) {
                    weights[j] += alike[i] * products[i][j];
                }
            }
            return weights;
        }

        void write(DataOutput out) throws IOException {
            out.writeDouble(usual);
            for (double feature : features) {
                out.writeDouble(feature);
            }
            for (float[] row : products) {
                for (float value : row) {
                    out.writeFloat(value);
                }
            }
        }

        static Plane read(DataInput in, int demands, int outcomes) throws IOException {
            Plane plane = new Plane(in.readDouble(), new double[Scaling.COUNT], new float[demands][outcomes]);
            for (int i = 0; i < Scaling.COUNT; i++) {
                plane.features[i] = in.readDouble();
            }
            for (float[] row : plane.products) {
                for (int j = 0; j < row.length; j++) {
                    row[j] = in.readFloat();
                }
            }
            return plane;
        }
    }

    /** What it has to say on the pairs of one demand. */
    OfDemand of(QuantisedVector demand) {
        double[] alike = demands.alike(demand);
        return new OfDemand(above.stream().map(plane -> plane.ofDemand(alike)).toList());
    }

    /** For the outcomes of one demand. */
    final class OfDemand {
        private final List<double[]> weights;

        private OfDemand(List<double[]> weights) {
            this.weights = weights;
        }

        /**
         * The probabilities of NONE, WEAK, FAIR and STRONG.
         *
         * @param row begins with the {@link PairFeatures} of the pair
         */
        double[] probabilities(float[] row, QuantisedVector outcome) {
            double[] scaled = scaling.scaled(row);
            double[] alike = outcomes.alike(outcome);
            double[] probabilities = new double[LEVELS];
            double atLeast = 1;
            for (int level = 0; level < LEVELS - 1; level++) {
                Plane plane = above.get(level);
                double told =
                        plane.usual + Ridge.dot(plane.features, 0, scaled) + Ridge.dot(weights.get(level), 0, alike);
                double more = Math.clamp(told, LEAST * atLeast, (1 - LEAST) * atLeast);
                probabilities[level] = atLeast - more;
                atLeast = more;
            }
            probabilities[LEVELS - 1] = atLeast;
            return probabilities;
        }
    }

    void write(DataOutput out) throws IOException {
        demands.write(out);
        outcomes.write(out);
        scaling.write(out);
        for (Plane plane : above) {
            plane.write(out);
        }
    }

    static LevelSurface read(DataInput in) throws IOException {
        Landmarks demands = Landmarks.read(in);
        Landmarks outcomes = Landmarks.read(in);
        Scaling scaling = Scaling.read(in);
        List<Plane> above = List.of(
                Plane.read(in, demands.count(), outcomes.count()),
                Plane.read(in, demands.count(), outcomes.count()),
                Plane.read(in, demands.count(), outcomes.count()));
        return new LevelSurface(demands, outcomes, scaling, above);
    }
}
