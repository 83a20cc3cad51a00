package org.duijie.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which field a heading means, whoever wrote it; made once for a file, so that a heading costs one look. */
final class KnownHeadings {
    private final Map<String, String> fields = new HashMap<>();

    KnownHeadings(List<Column> columns) {
        columns.forEach(column -> column.names().forEach(name -> fields.putIfAbsent(name, column.field())));
    }

    /** The field, or null where no column has the heading. */
    String field(String heading) {
        return fields.get(Column.bare(heading));
    }

    /** An unknown heading as it is told of: one line, not longer than a heading is, and without what is no text. */
    static String told(String heading) {
        StringBuilder told = new StringBuilder();
        heading.codePoints()
                .limit(TableLimits.HEADING)
                .map(point -> Character.isISOControl(point) ? ' ' : point)
                .forEach(told::appendCodePoint);
        return told.toString().strip();
    }
}
