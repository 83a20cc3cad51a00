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
 */
public record PairScore(double score, PairingLevel level, double title, double text, double lexical) {

    /** The components by the names that are shown and stored. */
    public Map<String, Double> components() {
        Map<String, Double> components = new LinkedHashMap<>();
        components.put("title", title);
        components.put("text", text);
        components.put("lexical", lexical);
        return components;
    }
}
