package org.duijie.matching.scoring;

import java.util.LinkedHashMap;
import java.util.Map;
import org.duijie.contracts.codes.PairingLevel;

/**
 * What a pair is worth.
 *
 * @param score 0–1: the share of pairs like this one that professionals judge FAIR or STRONG
 * @param level the level that goes with the score
 * @param title how near the titles are in meaning, 0–1
 * @param text how near the whole texts are in meaning, 0–1
 * @param lexical how much of their telling vocabulary they share, 0–1
 * @param shipped what the shipped matcher scores where a learnt one has judged, else null
 */
public record PairScore(double score, PairingLevel level, double title, double text, double lexical, Double shipped) {

    public PairScore(double score, PairingLevel level, double title, double text, double lexical) {
        this(score, level, title, text, lexical, null);
    }

    /** The same pair as a learnt matcher judges it. */
    public PairScore learnt(double learntScore, PairingLevel learntLevel) {
        return new PairScore(learntScore, learntLevel, title, text, lexical, score);
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
        return components;
    }
}
