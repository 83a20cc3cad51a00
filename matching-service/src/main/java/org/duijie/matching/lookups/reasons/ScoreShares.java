package org.duijie.matching.lookups.reasons;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duijie.matching.lookups.reasons.ReasonsView.SharesOf;

/**
 * What each part of a score brings. The parts add up in log odds, so the share of a part is its distance from 0 among the
 * distances of all; a part below 0 speaks against the pair.
 *
 * @param of whose they are
 * @param parts by name
 */
record ScoreShares(SharesOf of, Map<String, Part> parts) {

    /**
     * One part.
     *
     * @param share 0–1
     */
    record Part(double share, boolean against) {}

    static ScoreShares of(SharesOf of, Map<String, Double> logOdds) {
        double all = logOdds.values().stream().mapToDouble(Math::abs).sum();
        Map<String, Part> parts = new LinkedHashMap<>();
        logOdds.forEach((name, odds) -> parts.put(name, new Part(all > 0 ? Math.abs(odds) / all : 0, odds < 0)));
        return new ScoreShares(of, parts);
    }

    /** Whose they are, and no more. */
    ScoreShares untold() {
        return new ScoreShares(of, Map.of());
    }

    /** Together 1, or all 0 where nothing moves the score. */
    Map<String, Double> byName() {
        Map<String, Double> shares = new LinkedHashMap<>();
        parts.forEach((name, part) -> shares.put(name, part.share()));
        return shares;
    }

    List<String> against() {
        return parts.keySet().stream().filter(name -> parts.get(name).against()).toList();
    }
}
