package org.duijie.tables;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the lists of an organisation are read that have headings of their own.
 *
 * @param sheet the sheet that is read; null for the first visible one with headings that are known
 * @param headingRow the row that the headings stand in, from 1; null where it is to be found
 * @param columns by heading, as it stands in the file; of JSON, a nested member by its path, such as {@code budget.min}
 * @param fixed by field, what a row says that does not say anything itself
 */
public record Mapping(String sheet, Integer headingRow, Map<String, MappedColumn> columns, Map<String, String> fixed) {
    /** Files are read by the headings that are known. */
    public static final Mapping NONE = new Mapping(null, null, Map.of(), Map.of());

    public Mapping {
        Map<String, MappedColumn> folded = new LinkedHashMap<>();
        columns.forEach((heading, column) -> folded.put(Folded.name(heading), column));
        columns = Map.copyOf(folded);
        fixed = Map.copyOf(fixed);
    }

    /** What a heading means, or null where nothing is said of it. */
    MappedColumn column(String heading) {
        return columns.get(Folded.name(heading));
    }

    /** Whether something is said of a member within the one that is named. */
    boolean hasWithin(String member) {
        String path = Folded.name(member) + ".";
        return columns.keySet().stream().anyMatch(heading -> heading.startsWith(path));
    }

    /** What becomes of texts and lists that are too long, by field; the others refuse their row. */
    public Map<String, TooLong> tooLong() {
        Map<String, TooLong> tooLong = new HashMap<>();
        columns.values().stream()
                .filter(column -> column.field() != null && column.tooLong() != TooLong.REFUSE)
                .forEach(column -> tooLong.put(column.field(), column.tooLong()));
        return tooLong;
    }
}
