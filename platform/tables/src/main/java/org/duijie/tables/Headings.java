package org.duijie.tables;

import java.util.ArrayList;
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
        int width = width(headings);
        if (width > TableLimits.COLUMNS) {
            throw new UnreadableTableException(Reason.TOO_MANY_COLUMNS, null);
        }
        KnownHeadings known = new KnownHeadings(columns);
        fields = new String[width];
        boolean any = false;
        for (int place = 0; place < width; place++) {
            String heading = headings.get(place) == null ? "" : headings.get(place);
            fields[place] = known.field(heading);
            any |= fields[place] != null;
            if (fields[place] == null && !heading.isBlank()) {
                unknown.add(KnownHeadings.told(heading));
            }
        }
        if (!any) {
            throw new UnreadableTableException(Reason.NO_KNOWN_HEADING, null);
        }
    }

    /** Columns up to the last that has a heading. */
    private static int width(List<String> headings) {
        int width = headings.size();
        while (width > 0 && isEmpty(headings.get(width - 1))) {
            width--;
        }
        return width;
    }

    private static boolean isEmpty(String cell) {
        return cell == null || cell.isBlank();
    }

    List<String> unknown() {
        return List.copyOf(unknown);
    }

    Row row(long number, List<String> cells) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int place = 0; place < cells.size(); place++) {
            String cell = cells.get(place);
            if (isEmpty(cell)) {
                continue;
            }
            if (place >= fields.length) {
                return Row.faulty(number, Row.Fault.TOO_MANY_CELLS);
            }
            if (fields[place] != null && cell.length() > TableLimits.CELL) {
                return Row.faulty(number, Row.Fault.CELL_TOO_LONG, fields[place]);
            }
            if (fields[place] != null) {
                values.put(fields[place], cell.strip());
            }
        }
        return Row.of(number, values);
    }
}
