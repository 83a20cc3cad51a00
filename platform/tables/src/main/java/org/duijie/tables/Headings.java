package org.duijie.tables;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duijie.tables.UnreadableTableException.Reason;

/** Which column of a file is which field. */
final class Headings {
    /** A unit of money that stands in brackets behind a heading: it is that of each bare number below it. */
    private static final Pattern UNIT = Pattern.compile("\\([^()]{0,20}?([千万亿]?元)[^()]{0,20}\\)");

    /** A cell that has numbers and no unit: 50, ≥50, 50~120, 1,200.5. */
    private static final Pattern BARE_NUMBERS = Pattern.compile("[≥≤<>=\\s]*\\d[\\d,.，\\s~～—–至到-]*");

    /** By position; null where the heading is not known. */
    private final String[] fields;

    /** By position; null where the heading has none. */
    private final String[] units;

    private final List<String> unknown = new ArrayList<>();

    Headings(List<Column> columns, List<String> headings) {
        int width = width(headings);
        if (width > TableLimits.COLUMNS) {
            throw new UnreadableTableException(Reason.TOO_MANY_COLUMNS, null);
        }
        KnownHeadings known = new KnownHeadings(columns);
        fields = new String[width];
        units = new String[width];
        Map<String, String> headingOf = new HashMap<>();
        boolean any = false;
        for (int place = 0; place < width; place++) {
            String heading = headings.get(place) == null ? "" : headings.get(place);
            fields[place] = known.field(heading);
            any |= fields[place] != null;
            if (fields[place] != null) {
                String before = headingOf.putIfAbsent(fields[place], Column.bare(heading));
                if (Column.bare(heading).equals(before)) {
                    // Which of the two is meant nobody can tell.
                    throw new UnreadableTableException(Reason.DOUBLED_HEADING, null);
                }
                if (before != null) {
                    // Another word for what the file has already.
                    fields[place] = null;
                }
                units[place] = unit(heading);
            }
            if (fields[place] == null && !heading.isBlank()) {
                unknown.add(KnownHeadings.told(heading));
            }
        }
        if (!any) {
            throw new UnreadableTableException(Reason.NO_KNOWN_HEADING, null);
        }
    }

    private static String unit(String heading) {
        Matcher unit = UNIT.matcher(Normalizer.normalize(heading, Normalizer.Form.NFKC));
        return unit.find() ? unit.group(1) : null;
    }

    private static String withUnit(String cell, String unit) {
        return unit != null && BARE_NUMBERS.matcher(cell).matches() ? cell + unit : cell;
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
                values.put(fields[place], withUnit(cell.strip(), units[place]));
            }
        }
        return Row.of(number, values);
    }
}
