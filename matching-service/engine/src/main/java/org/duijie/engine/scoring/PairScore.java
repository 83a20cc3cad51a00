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
 * @param lexical how much of their telling vocabulary they share, 0–1
 * @param shipped what the shipped matcher scores where a learnt one has judged, else null
 * @param facts what stated facts speak for the pair, 0–1: 0.5 neither for nor against; null where they say nothing
 */
public record PairScore(
        double score, PairingLevel level, double title, double text, double lexical, Double shipped, Double facts) {
    /** The component that stated facts add. */
    public static final String FACTS = "facts";

    /** A score is never quite 0 or 1, so facts always move it. */
    private static final double EDGE = 1e-6;

    public PairScore(double score, PairingLevel level, double title, double text, double lexical) {
        this(score, level, title, text, lexical, null, null);
    }

    /** The same pair as a learnt matcher judges it. */
    public PairScore learnt(double learntScore, PairingLevel learntLevel) {
        return new PairScore(learntScore, learntLevel, title, text, lexical, score, facts);
    }

    /**
     * The same pair with what facts say of it.
     *
     * @param logOdds added to the log odds of the score; 0 changes nothing
     */
    public PairScore withFacts(double logOdds, Levels levels) {
        if (logOdds == 0) {
            return this;
        }
        double bounded = Math.clamp(score, EDGE, 1 - EDGE);
        double moved = logistic(Math.log(bounded / (1 - bounded)) + logOdds);
        return new PairScore(moved, levels.of(moved), title, text, lexical, shipped, logistic(logOdds));
    }

    private static double logistic(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    /** The components by the names that are shown and stored. */
    public Map<String, Double> components() {
        Map<String, Double> components = new LinkedHashMap<>();
        components.put("title", title);
        components.put("text", text);
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
