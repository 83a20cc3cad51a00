package org.duijie.engine.feedback;

import java.util.List;
import java.util.Map;
import org.duijie.contracts.codes.DeclineReason;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.engine.scoring.PairScore;
import org.duijie.engine.scoring.ScoringSettings.Levels;

/**
 * Lets a pair sink that is like declined ones. With likeness n to the declined pair and weight w of the reason,
 *
 * <pre>factor = max(0.4, Π over declines (1 − w · c)),   c = clamp((n − 0.35) / (0.85 − 0.35), 0, 1)</pre>
 *
 * and the pair is worth score × factor: however much is declined, never less than two fifths of its score. For {@code NOT_RELEVANT}
 * (0.6) likeness is nearness of meaning: below 0.35 two texts merely share a field, from 0.85 on they say the same. For
 * {@code TOO_EARLY}, {@code INDICATORS_NOT_MET}, {@code PRICE} and {@code RIGHTS} (0.4 each) it is whether the pair has the same
 * fault, 1 or 0. Other reasons, such as capacity, belong to the one that was declined.
 */
public final class Feedback {
    /** What a pair has that nothing declined is like. */
    public static final double NONE = 1;

    /** What is left at least: who declines again and again sinks nobody further. */
    private static final double LEAST = 0.4;

    private static final double UNLIKE = 0.35;
    private static final double ALIKE = 0.85;
    private static final Map<DeclineReason, Double> WEIGHTS = Map.of(
            DeclineReason.NOT_RELEVANT, 0.6,
            DeclineReason.TOO_EARLY, 0.4,
            DeclineReason.INDICATORS_NOT_MET, 0.4,
            DeclineReason.PRICE, 0.4,
            DeclineReason.RIGHTS, 0.4);

    private Feedback() {}

    /** Whether a decline for this reason says something of similar records. */
    public static boolean countsForSimilar(DeclineReason reason) {
        return WEIGHTS.containsKey(reason);
    }

    /** 0.4–1, 1 where nothing declined is like the pair. The order of the declines is nothing. */
    public static double factor(List<SimilarDecline> declines) {
        double factor = NONE;
        for (SimilarDecline decline : declines) {
            double closeness = Math.clamp((decline.likeness() - UNLIKE) / (ALIKE - UNLIKE), 0, 1);
            factor *= 1 - WEIGHTS.getOrDefault(decline.reason(), 0.0) * closeness;
        }
        return Math.max(LEAST, factor);
    }

    /**
     * The level of a score after feedback, never above the matcher's own: a learnt one may give a level below what the score
     * alone would have.
     */
    public static PairingLevel level(PairScore score, double factor, Levels levels) {
        if (factor >= NONE) {
            return score.level();
        }
        PairingLevel sunk = levels.of(score.score() * factor);
        return sunk.compareTo(score.level()) > 0 ? sunk : score.level();
    }
}
