package org.duijie.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is missing for a demand without a good pairing, as the park reads it from the gap report. */
final class GapLines {
    private static final String PARK = "park";
    private static final int NEAREST = 2;

    private final Api api;

    GapLines(Api api) {
        this.api = api;
    }

    /** Waits until matching knows of the demand: before, there is nothing that it could be without. */
    void await(String demandId) {
        report(demandId);
    }

    private JsonNode report(String demandId) {
        return api.getOnceKnown(PARK, "/api/v1/gaps?demand=" + demandId + "&limit=" + NEAREST);
    }

    /** A line for each of the nearest outcomes. */
    List<String> of(String demandId) {
        List<String> lines = new ArrayList<>();
        report(demandId)
                .path("outcomes")
                .forEach(outcome -> lines.add(String.format(
                        Locale.ROOT,
                        "    %.2f %-6s %s: %s",
                        outcome.path("score").asDouble(),
                        outcome.path("level").asText(),
                        outcome.path("title").asText(),
                        String.join("; ", missing(outcome)))));
        return lines;
    }

    private static List<String> missing(JsonNode outcome) {
        List<String> missing = new ArrayList<>();
        outcome.path("closedGates").forEach(gate -> missing.add("gate " + gate.asText() + " is closed"));
        int steps = outcome.path("trl").path("missingSteps").asInt();
        if (steps > 0) {
            missing.add(steps + " TRL steps (" + outcome.path("closingStep").asText() + ")");
        }
        outcome.path("indicators").forEach(indicator -> {
            String name = indicator.path("name").asText();
            switch (indicator.path("verdict").asText()) {
                case "GAP" ->
                    missing.add(name + " by "
                            + indicator.path("missing").asText() + " "
                            + indicator.path("wanted").path("unit").asText());
                case "PROBABLY" ->
                    missing.add(name + " may be its "
                            + indicator.path("reached").path("name").asText());
                case "UNKNOWN" -> missing.add(name + " is not stated");
                default -> {}
            }
        });
        return missing.isEmpty() ? List.of("another problem") : missing;
    }
}
