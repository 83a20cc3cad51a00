package org.duijie.engine.corpus;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A line of the corpus: demands and outcomes of one corner of a field, and the level of each pair. */
record Family(
        String family,
        String language,
        List<Demand> demands,
        List<Outcome> outcomes,
        List<List<Integer>> levels,
        List<String> why,
        Translation en) {

    record Demand(String id, String title, String description) {}

    record Outcome(
            String id,
            String title,
            @JsonProperty("abstract") String text) {}

    record Translation(List<Demand> demands, List<Outcome> outcomes) {}
}
