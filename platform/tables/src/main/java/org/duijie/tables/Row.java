package org.duijie.tables;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of a table.
 *
 * @param number from 1, without the heading; the same file gives the same numbers each time it is read
 * @param values by field; what is empty is absent. A list has an entry per line
 * @param fault why the row could not be read, or null; then it has no values
 */
public record Row(long number, Map<String, String> values, Fault fault) {
    public Row {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static Row of(long number, Map<String, String> values) {
        return new Row(number, values, null);
    }

    static Row faulty(long number, Fault fault) {
        return new Row(number, Map.of(), fault);
    }

    /** Whether nothing stands in it, not even what could not be read. */
    boolean isEmpty() {
        return values.isEmpty() && fault == null;
    }

    /** Why a row could not be read. */
    public enum Fault {
        /** A line that is no JSON object. */
        MALFORMED_JSON,
        /** More cells than the heading has. */
        TOO_MANY_CELLS
    }
}
