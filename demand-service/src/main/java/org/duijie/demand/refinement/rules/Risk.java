package org.duijie.demand.refinement.rules;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.duijie.indicators.DataTable;

/**
 * Something that makes a demand hard to answer.
 *
 * @param tag such as {@code VAGUE_WORDS}
 * @param field where it was found
 * @param found the words or indicators that show it
 * @param points what it takes from the part consistency
 */
public record Risk(String tag, String field, List<String> found, int points) {
    private static final List<List<String>> TAGS = DataTable.read(Risk.class, "/refinement/risks.tsv");

    static Risk of(String tag, String field, List<String> found) {
        return new Risk(tag, field, found, Integer.parseInt(row(tag).get(1)));
    }

    /** That it says almost the same as others of its company. */
    public static Risk copyOf(List<UUID> originals) {
        return of(
                "COPY_OF_EARLIER",
                "description",
                originals.stream().map(UUID::toString).toList());
    }

    public String message(Locale language) {
        return row(tag).get(language.getLanguage().equals("zh") ? 2 : 3);
    }

    private static List<String> row(String tag) {
        return TAGS.stream()
                .filter(row -> row.getFirst().equals(tag))
                .findFirst()
                .orElseThrow();
    }
}
