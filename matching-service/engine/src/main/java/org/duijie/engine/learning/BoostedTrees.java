package org.duijie.engine.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** One set of boosted trees. The same rows, targets and seed give the same trees. Thread safe. */
final class BoostedTrees {
    private static final int ROUNDS = 150;
    private static final Map<String, Object> SETTINGS = Map.of(
            "eta", 0.05,
            "max_depth", 4,
            "lambda", 5,
            "subsample", 0.7,
            "colsample_bynode", 0.5,
            "nthread", 1,
            "verbosity", 0);

    private final Booster booster;

    private BoostedTrees(Booster booster) {
        this.booster = booster;
    }

    /**
     * Trees that tell classes 0 to {@code count} − 1 apart and give the probability of each.
     */
    static BoostedTrees classifier(TrainingSet training, int count, long seed) {
        return learn(training, Map.of("objective", "multi:softprob", "num_class", count), 5, seed);
    }

    /** Trees that give one number, with the least squared distance to the targets. */
    static BoostedTrees regressor(TrainingSet training, long seed) {
        return learn(training, Map.of("objective", "reg:squarederror", "base_score", 0), 20, seed);
    }

    /** A leaf must rest on so much; less where there is little to learn from, however many rows say it. */
    private static double fewest(float[] weights, int most) {
        double all = 0;
        for (float weight : weights) {
            all += weight;
        }
        return Math.clamp(all * most / 300.0, 1, most);
    }

    private static BoostedTrees learn(TrainingSet training, Map<String, Object> kind, int mostInLeaf, long seed) {
        float[][] rows = training.rows();
        Map<String, Object> settings = new HashMap<>(SETTINGS);
        settings.putAll(kind);
        settings.put("min_child_weight", fewest(training.weights(), mostInLeaf));
        settings.put("seed", seed);
        try {
            DMatrix matrix = new DMatrix(flat(rows), rows.length, rows[0].length, Float.NaN);
            try {
                matrix.setLabel(training.targets());
                matrix.setWeight(training.weights());
                return new BoostedTrees(XGBoost.train(matrix, settings, ROUNDS, Map.of(), null, null));
            } finally {
                matrix.dispose();
            }
        } catch (XGBoostError e) {
            throw new IllegalStateException("Learning from " + rows.length + " pairs failed", e);
        }
    }

    private static float[] flat(float[][] rows) {
        float[] flat = new float[rows.length * rows[0].length];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(rows[i], 0, flat, i * rows[0].length, rows[0].length);
        }
        return flat;
    }

    /** What the trees say of one row: as many values as there are classes, or one number. */
    synchronized float[] predict(float[] row) {
        try {
            return booster.inplace_predict(row, 1, row.length, Float.NaN)[0];
        } catch (XGBoostError e) {
            throw new IllegalStateException("The learnt trees failed on a pair", e);
        }
    }

    /**
     * How far each feature moves the number that the trees tell of a row from the mean of what they learnt from (SHAP values of
     * trees, Lundberg et al. 2018), in the order of the features; the last value is that mean. Together they are the number.
     */
    synchronized float[] contributions(float[] row) {
        try {
            DMatrix matrix = new DMatrix(row, 1, row.length, Float.NaN);
            try {
                return booster.predictContrib(matrix, 0)[0];
            } finally {
                matrix.dispose();
            }
        } catch (XGBoostError e) {
            throw new IllegalStateException("The learnt trees failed on a pair", e);
        }
    }

    void write(DataOutput out) throws IOException {
        try {
            byte[] bytes = booster.toByteArray();
            out.writeInt(bytes.length);
            out.write(bytes);
        } catch (XGBoostError e) {
            throw new IOException("The learnt trees could not be written", e);
        }
    }

    static BoostedTrees read(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        try {
            return new BoostedTrees(XGBoost.loadModel(bytes));
        } catch (XGBoostError e) {
            throw new IOException("Not a set of trees", e);
        }
    }
}
