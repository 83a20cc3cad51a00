package org.duijie.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duijie.tables.UnreadableTableException.Reason;

/** Which column of a file is which field. */
final class Headings {
    /** By position; null where the heading is not known. */
    private final String[] fields;

    private final List<String> unknown = new ArrayList<>();

    Headings(List<Column> columns, List<String> headings) {
        fields = new String[headings.size()];
        for (int place = 0; place < fields.length; place++) {
            String heading = headings.get(place) == null ? "" : headings.get(place);
            fields[place] = columns.stream()
                    .filter(column -> column.isHeaded(heading))
                    .map(Column::field)
                    .findFirst()
                    .orElse(null);
            if (fields[place] == null && !heading.isBlank()) {
                unknown.add(heading);
            }
        }
        if (Arrays.stream(fields).allMatch(field -> field == null)) {
            throw new UnreadableTableException(Reason.NO_KNOWN_HEADING, null);
        }
    }

    List<String> unknown() {
        return List.copyOf(unknown);
    }

    Row row(long number, List<String> cells) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int place = 0; place < cells.size(); place++) {
            String cell = cells.get(place);
            if (cell == null || cell.isBlank()) {
                continue;
            }
            if (place >= fields.length) {
                return Row.faulty(number, Row.Fault.TOO_MANY_CELLS);
            }
            if (fields[place] != null) {
                values.put(fields[place], cell.strip());
            }
        }
        return Row.of(number, values);
    }
}
