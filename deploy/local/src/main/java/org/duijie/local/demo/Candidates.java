package org.duijie.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The pairings of the sample's demands as last told of. */
final class Candidates {
    private static final Set<String> OFF_THE_TABLE = Set.of("DECLINED", "RETIRED");

    private static final Set<String> GOOD = Set.of("STRONG", "FAIR");

    private final Map<String, JsonNode> byPairing = new HashMap<>();
    private final List<JsonNode> notShown = new ArrayList<>();
    private final Map<String, String> demandTitles = Collections.synchronizedMap(new LinkedHashMap<>());

    /** A demand of the sample, whose pairings are to be shown; who loads the sample knows titles of confidential ones, too. */
    void expect(String demandId, String title) {
        demandTitles.put(demandId, title);
    }

    /** Takes what the topic told, unless something later was told before. */
    void take(JsonNode pairing) {
        JsonNode known = byPairing.get(pairing.path("id").asText());
        if (known == null
                || known.path("version").asLong() < pairing.path("version").asLong()) {
            byPairing.put(pairing.path("id").asText(), pairing);
            notShown.add(pairing);
        }
    }

    /** Takes what no topic tells. */
    void takeKept(JsonNode pairing) {
        byPairing.put(pairing.path("id").asText(), pairing);
    }

    /** The ids of the demands of which nothing was told. */
    List<String> withoutAny() {
        return demandTitles.keySet().stream().filter(id -> of(id).isEmpty()).toList();
    }

    /** A line for each pairing of an expected demand that was not shown yet. */
    List<String> arrived() {
        List<String> lines = new ArrayList<>();
        notShown.removeIf(pairing -> {
            String title = demandTitles.get(pairing.path("demandId").asText());
            return title != null && lines.add("  " + title + "  ←  " + describe(pairing));
        });
        return lines;
    }

    /** All demands with their pairings, best first. */
    List<String> summary() {
        List<String> lines = new ArrayList<>();
        demandTitles.forEach((id, title) -> {
            lines.add("");
            lines.add(title);
            List<JsonNode> found = of(id);
            found.forEach(pairing -> lines.add("    " + describe(pairing)));
            if (found.isEmpty()) {
                lines.add("    no candidate");
            }
        });
        return lines;
    }

    /** Titles of the demands by id for which nothing is better than WEAK. */
    Map<String, String> unanswered() {
        Map<String, String> unanswered = new LinkedHashMap<>(demandTitles);
        unanswered.keySet().removeIf(id -> of(id).stream()
                .anyMatch(pairing -> GOOD.contains(pairing.path("level").asText())));
        return unanswered;
    }

    private List<JsonNode> of(String demandId) {
        return byPairing.values().stream()
                .filter(pairing -> pairing.path("demandId").asText().equals(demandId))
                .filter(pairing -> !OFF_THE_TABLE.contains(pairing.path("state").asText()))
                .sorted(Comparator.comparingDouble(
                        (JsonNode pairing) -> -pairing.path("score").asDouble()))
                .toList();
    }

    private static String describe(JsonNode pairing) {
        List<String> terms = new ArrayList<>();
        pairing.path("matchedTerms").forEach(term -> terms.add(term.asText()));
        return String.format(
                Locale.ROOT,
                "%.2f %-6s %s  [%s]",
                pairing.path("score").asDouble(),
                pairing.path("level").asText(),
                pairing.path("outcomeTitle").asText(),
                String.join("、", terms));
    }
}
