package org.duijie.matching.learning;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.duijie.matching.scoring.Matcher;

/**
 * Boosted trees that give a pair the probabilities of the four levels: one set for demands of which something was judged
 * before, one for fresh ones. The same pairs and seed give the same model.
 */
public final class LearnedModel {
    private static final int LEVELS = 4;
    private static final int ROUNDS = 150;
    private static final int BASE = PairFeatures.NAMES.size();

    private final Booster followed;
    private final Booster fresh;

    private LearnedModel(Booster followed, Booster fresh) {
        this.followed = followed;
        this.fresh = fresh;
    }

    /**
     * Learns from these pairs, each described without its own judgement.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static LearnedModel train(Matcher matcher, List<JudgedPair> pairs, long seed) {
        if (pairs.isEmpty()) {
            throw new IllegalArgumentException("at least one judged pair is needed to learn from");
        }
        KnownJudgements known = new KnownJudgements(pairs);
        float[][] rows =
                pairs.parallelStream().map(p -> features(matcher, known, p)).toArray(float[][]::new);
        float[] labels = new float[rows.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = pairs.get(i).level() - 1f;
        }
        Booster followed = boost(rows, labels, seed);
        for (float[] row : rows) {
            hideOwn(row);
        }
        return new LearnedModel(followed, boost(rows, labels, seed));
    }

    private static float[] features(Matcher matcher, KnownJudgements known, JudgedPair pair) {
        return join(
                PairFeatures.of(matcher, pair.demand(), pair.outcome()),
                known.features(pair.demandId(), pair.demand(), pair.outcomeId(), pair.outcome()));
    }

    /** The input of {@link #probabilities}: a pair's own features and what is known of similar pairs. */
    public static float[] join(float[] pair, float[] known) {
        float[] all = Arrays.copyOf(pair, pair.length + known.length);
        System.arraycopy(known, 0, all, pair.length, known.length);
        return all;
    }

    private static void hideOwn(float[] row) {
        Arrays.fill(row, BASE, BASE + KnownJudgements.OWN, Float.NaN);
    }

    private static Booster boost(float[][] rows, float[] labels, long seed) {
        Map<String, Object> settings = Map.ofEntries(
                Map.entry("objective", "multi:softprob"),
                Map.entry("num_class", LEVELS),
                Map.entry("eta", 0.05),
                Map.entry("max_depth", 4),
                Map.entry("min_child_weight", 5),
                Map.entry("lambda", 5),
                Map.entry("subsample", 0.7),
                Map.entry("colsample_bynode", 0.5),
                Map.entry("nthread", 1),
                Map.entry("verbosity", 0),
                Map.entry("seed", seed));
        try {
            DMatrix matrix = new DMatrix(flat(rows), rows.length, rows[0].length, Float.NaN);
            try {
                matrix.setLabel(labels);
                return XGBoost.train(matrix, settings, ROUNDS, Map.of(), null, null);
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

    /** The probabilities of NONE, WEAK, FAIR and STRONG for each pair. */
    public synchronized double[][] probabilities(List<float[]> features) {
        double[][] all = new double[features.size()][LEVELS];
        for (boolean known : new boolean[] {true, false}) {
            List<Integer> chosen = IntStream.range(0, all.length)
                    .filter(i -> known != Float.isNaN(features.get(i)[BASE]))
                    .boxed()
                    .toList();
            if (!chosen.isEmpty()) {
                float[][] rows = chosen.stream().map(features::get).toArray(float[][]::new);
                fill(all, chosen, predict(known ? followed : fresh, rows));
            }
        }
        return all;
    }

    private static void fill(double[][] all, List<Integer> chosen, float[][] predicted) {
        for (int i = 0; i < predicted.length; i++) {
            for (int level = 0; level < LEVELS; level++) {
                all[chosen.get(i)][level] = predicted[i][level];
            }
        }
    }

    private static float[][] predict(Booster booster, float[][] rows) {
        try {
            return booster.inplace_predict(flat(rows), rows.length, rows[0].length, Float.NaN);
        } catch (XGBoostError e) {
            throw new IllegalStateException("The learnt model failed on " + rows.length + " pairs", e);
        }
    }

    /** The level with the least expected distance to the judged one: the median, 1–4. */
    public static int level(double[] probabilities) {
        double below = 0;
        int level = 0;
        while (level < LEVELS - 1 && below + probabilities[level] < 0.5) {
            below += probabilities[level++];
        }
        return level + 1;
    }

    /** The chance that the pair would be judged FAIR or STRONG. */
    public static double fit(double[] probabilities) {
        return probabilities[2] + probabilities[3];
    }

    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Booster booster : List.of(followed, fresh)) {
                byte[] model = booster.toByteArray();
                out.writeInt(model.length);
                out.write(model);
            }
        } catch (IOException | XGBoostError e) {
            throw new IllegalStateException("The learnt model could not be written", e);
        }
        return bytes.toByteArray();
    }

    public static LearnedModel fromBytes(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new LearnedModel(booster(in), booster(in));
        } catch (IOException e) {
            throw new UncheckedIOException("These bytes are not a learnt model", e);
        }
    }

    private static Booster booster(DataInputStream in) throws IOException {
        try {
            return XGBoost.loadModel(in.readNBytes(in.readInt()));
        } catch (XGBoostError e) {
            throw new IOException("Not a set of trees", e);
        }
    }
}
