package org.duijie.engine.scoring;

import java.util.LinkedHashMap;
import java.util.Map;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.engine.scoring.ScoringSettings.Levels;

/**
 * What a pair is worth.
 *
 * @param score 0–1: the share of pairs like this one that professionals judge FAIR or STRONG
 * @param level the level that goes with the score
 * @param title how near the titles are in meaning, 0–1
 * @param text how near the whole texts are in meaning, 0–1
 * @param passages how far the outcome's content says what each passage of the demand's says, 0–1
 * @param lexical how much of their telling vocabulary they share, 0–1
 * @param shipped what the shipped matcher scores where a learnt one has judged, else null
 * @param facts what stated facts speak for the pair, 0–1: 0.5 neither for nor against; null where they say nothing
 */
public record PairScore(
        double score,
        PairingLevel level,
        double title,
        double text,
        double passages,
        double lexical,
        Double shipped,
        Double facts) {
    /** The component that stated facts add. */
    public static final String FACTS = "facts";

    /** How much of the scale below STRONG is left to pairs that facts keep from it; among them the order stays. */
    private static final double KEPT_BELOW = 0.04;

    /** A score is never quite 0 or 1, so facts always move it. */
    private static final double EDGE = 1e-6;

    public PairScore(double score, PairingLevel level, double title, double text, double passages, double lexical) {
        this(score, level, title, text, passages, lexical, null, null);
    }

    /** What the shipped matcher makes of the texts, whichever version has judged; before {@link #withFacts}. */
    public double shippedScore() {
        return shipped == null ? score : shipped;
    }

    /** The same pair as a learnt matcher judges it. */
    public PairScore learnt(double learntScore, PairingLevel learntLevel) {
        return new PairScore(learntScore, learntLevel, title, text, passages, lexical, score, facts);
    }

    /**
     * The same pair with what facts say of it. They make nothing STRONG that is not by its texts: from where on that holds was
     * measured on texts alone.
     *
     * @param logOdds added to the log odds of the score; 0 alone changes nothing
     * @param neverStrong whether they rule out STRONG, however the texts agree
     */
    public PairScore withFacts(double logOdds, boolean neverStrong, Levels levels) {
        if (logOdds == 0 && !neverStrong) {
            return this;
        }
        double bounded = Math.clamp(score, EDGE, 1 - EDGE);
        double moved = logistic(Math.log(bounded / (1 - bounded)) + logOdds);
        boolean mayBeStrong = !neverStrong && level == PairingLevel.STRONG;
        if (!mayBeStrong && moved >= levels.strong()) {
            moved = levels.strong() - KEPT_BELOW * (1 - moved);
        }
        // A learnt matcher's levels have trees of their own.
        PairingLevel next = mayBeStrong && logOdds >= 0 ? PairingLevel.STRONG : levels.of(moved);
        return new PairScore(moved, next, title, text, passages, lexical, shipped, logistic(logOdds));
    }

    private static double logistic(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    /** The components by the names that are shown and stored. */
    public Map<String, Double> components() {
        Map<String, Double> components = new LinkedHashMap<>();
        components.put("title", title);
        components.put("text", text);
        components.put("passages", passages);
        components.put("lexical", lexical);
        if (shipped != null) {
            components.put("shipped", shipped);
        }
        if (facts != null) {
            components.put(FACTS, facts);
        }
        return components;
    }
}
