package org.duijie.engine.learning;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.duijie.engine.scoring.Matcher;
import org.duijie.engine.scoring.Profile;

/**
 * What judged pairs have taught: an order of the pairs of a demand, and the probabilities of the four levels. It knows the
 * judgements that it learnt from, so that what it says of a pair depends on the pair and the model and nothing else. The
 * same pairs and seed give the same model. Thread safe.
 */
public final class LearnedModel {
    private static final int FORMAT = 0x4C4D0004;

    /** So much evidence, in judged pairs of the very demand, has half of its word. */
    private static final double HALF_BEARING = 2;

    private final Matcher matcher;
    private final KnownJudgements known;
    private final PairKernelRidge kernelRidge;
    private final TreeEnsemble followed;
    private final TreeEnsemble fresh;

    private LearnedModel(
            Matcher matcher,
            KnownJudgements known,
            PairKernelRidge kernelRidge,
            TreeEnsemble followed,
            TreeEnsemble fresh) {
        this.matcher = matcher;
        this.known = known;
        this.kernelRidge = kernelRidge;
        this.followed = followed;
        this.fresh = fresh;
    }

    /**
     * Learns from these pairs.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static LearnedModel train(Matcher matcher, List<JudgedPair> pairs, long seed) {
        if (pairs.isEmpty()) {
            throw new IllegalArgumentException("at least one judged pair is needed to learn from");
        }
        TrainingRows training = new TrainingRows(matcher, pairs);
        return new LearnedModel(
                matcher,
                KnownJudgements.of(matcher, pairs),
                PairKernelRidge.learn(training),
                TreeEnsemble.learn(training.rows(), training, Holdout.ofPairs(pairs), seed),
                TreeEnsemble.learn(training.freshRows(), training, Holdout.ofDemands(pairs), seed));
    }

    /** How many judgements it has learnt from. */
    public int pairs() {
        return known.size();
    }

    /** Whether it has learnt that this very pair is of this level. With which weight is no matter. */
    public boolean knows(String demandId, String outcomeId, int level) {
        return known.knows(demandId, outcomeId, level);
    }

    /** What it has to say on the pairs of one demand. */
    public OfDemand of(String demandId, Profile demand) {
        return new OfDemand(
                known.neighbours(demandId, demand.embeddings()),
                kernelRidge.of(demand.embeddings().text()),
                demand);
    }

    /** Judges pairs of one demand. */
    public final class OfDemand {
        private final NeighbourFeatures neighbours;
        private final PairKernelRidge.OfDemand kernelRidge;
        private final Profile demand;

        private OfDemand(NeighbourFeatures neighbours, PairKernelRidge.OfDemand kernelRidge, Profile demand) {
            this.neighbours = neighbours;
            this.kernelRidge = kernelRidge;
            this.demand = demand;
        }

        /** A judgement on this very pair is not used. */
        public LearnedScore score(String outcomeId, Profile outcome) {
            float[] row = row(outcomeId, outcome);
            return ensemble(row)
                    .score(row, matcher.score(demand, outcome).level(), kernelRidge(row, outcome), bearing(outcomeId));
        }

        /**
         * What adds to the log odds of the score, by name: {@code title}, {@code text} and {@code lexical} as in the shipped
         * score and with what was learnt of them, {@code outcomeText} for the length and the particulars of the outcome's
         * text, {@code judgements} for what was judged of similar pairs. What all pairs have alike is in none.
         */
        public Map<String, Double> logOdds(String outcomeId, Profile outcome) {
            float[] row = row(outcomeId, outcome);
            return ensemble(row)
                    .logOdds(row, matcher.logOdds(demand, outcome), kernelRidge(row, outcome), bearing(outcomeId));
        }

        private PairKernelRidge.OfPair kernelRidge(float[] row, Profile outcome) {
            return kernelRidge.predict(row, outcome.embeddings().text());
        }

        /** How far what was learnt bears on the pair, 0–1. */
        private double bearing(String outcomeId) {
            double evidence = neighbours.evidence(outcomeId);
            return evidence / (evidence + HALF_BEARING);
        }

        private float[] row(String outcomeId, Profile outcome) {
            return Description.of(matcher, neighbours, demand, outcomeId, outcome);
        }
    }

    private TreeEnsemble ensemble(float[] row) {
        return Description.isFresh(row) ? fresh : followed;
    }

    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(FORMAT);
            known.write(out);
            kernelRidge.write(out);
            followed.write(out);
            fresh.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("The learnt model could not be written", e);
        }
        return bytes.toByteArray();
    }

    /**
     * @param matcher of the very version that the model was learnt with
     * @throws UncheckedIOException if these bytes are not a model, or one of another format
     */
    public static LearnedModel fromBytes(byte[] bytes, Matcher matcher) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != FORMAT) {
                throw new IOException("another format");
            }
            return new LearnedModel(
                    matcher,
                    KnownJudgements.read(in),
                    PairKernelRidge.read(in),
                    TreeEnsemble.read(in),
                    TreeEnsemble.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException("These bytes are not a learnt model: " + e.getMessage(), e);
        }
    }
}
