package org.duijie.engine.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;

/** Features of pairs alone, made comparable: mean 0 and variance 1 over what was learnt from; nothing further out than 4. */
record Standardiser(double[] means, double[] deviations) {
    static final int COUNT = PairFeatures.NAMES.size();

    private static final double FURTHEST = 4;
    private static final int SCORE = PairFeatures.NAMES.indexOf("score");
    private static final Set<String> COUNTS =
            Set.of("sharedPairs", "demandTerms", "outcomeTerms", "sharedTitleWeight", "sharedRareWeight");

    /**
     * @param weights how much each row counts
     */
    static Standardiser of(float[][] rows, double[] weights) {
        double all = Arrays.stream(weights).sum();
        double[] means = new double[COUNT];
        double[] deviations = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            double sum = 0;
            double squares = 0;
            for (int j = 0; j < rows.length; j++) {
                double value = value(rows[j], i);
                sum += weights[j] * value;
                squares += weights[j] * value * value;
            }
            means[i] = sum / all;
            deviations[i] = Math.sqrt(Math.max(0, squares / all - means[i] * means[i]));
        }
        return new Standardiser(means, deviations);
    }

    private static double value(float[] row, int feature) {
        if (feature == SCORE) {
            return LogOdds.of(row[feature]);
        }
        return COUNTS.contains(PairFeatures.NAMES.get(feature)) ? Math.log1p(row[feature]) : row[feature];
    }

    /** A feature that is always the same says nothing. */
    double[] standardise(float[] row) {
        double[] scaled = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            scaled[i] = deviations[i] < 1e-6
                    ? 0
                    : Math.clamp((value(row, i) - means[i]) / deviations[i], -FURTHEST, FURTHEST);
        }
        return scaled;
    }

    void write(DataOutput out) throws IOException {
        for (int i = 0; i < COUNT; i++) {
            out.writeDouble(means[i]);
            out.writeDouble(deviations[i]);
        }
    }

    static Standardiser read(DataInput in) throws IOException {
        Standardiser standardiser = new Standardiser(new double[COUNT], new double[COUNT]);
        for (int i = 0; i < COUNT; i++) {
            standardiser.means[i] = in.readDouble();
            standardiser.deviations[i] = in.readDouble();
        }
        return standardiser;
    }
}
