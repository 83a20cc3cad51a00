package org.duijie.training.corpus;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A line of the corpus: demands and outcomes of one corner of a field.
 *
 * @param family {@code FIELD-NUMBER}
 * @param language {@code zh}, {@code en} or {@code mixed}
 * @param levels a row per demand, a column per outcome: 1 none to 4 strong
 * @param en the same in English, with the same ids; null where there is none
 */
public record Family(
        String family,
        String language,
        List<Demand> demands,
        List<Outcome> outcomes,
        List<List<Integer>> levels,
        List<String> why,
        Translation en) {

    public record Demand(String id, String title, String description) {}

    public record Outcome(
            String id,
            String title,
            @JsonProperty("abstract") String text) {}

    public record Translation(List<Demand> demands, List<Outcome> outcomes) {}

    public String field() {
        return family.substring(0, family.lastIndexOf('-'));
    }

    /** The level of a pair of this family. */
    public int level(int demand, int outcome) {
        return levels.get(demand).get(outcome);
    }
}
