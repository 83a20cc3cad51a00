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
 * @param at the field of which the fault is; null where it is of the row
 */
public record Row(long number, Map<String, String> values, Fault fault, String at) {
    public Row {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static Row of(long number, Map<String, String> values) {
        return new Row(number, values, null, null);
    }

    static Row faulty(long number, Fault fault) {
        return faulty(number, fault, null);
    }

    static Row faulty(long number, Fault fault, String at) {
        return new Row(number, Map.of(), fault, at);
    }

    /** Whether nothing stands in it, not even what could not be read. */
    boolean isEmpty() {
        return values.isEmpty() && fault == null;
    }

    /** Why a row could not be read. */
    public enum Fault {
        /** A line that is no JSON object. */
        MALFORMED_JSON(Map.of()),
        /** More cells than the heading has. */
        TOO_MANY_CELLS(Map.of()),
        /** More members than {@link TableLimits#COLUMNS}. */
        TOO_MANY_COLUMNS(Map.of("max", TableLimits.COLUMNS)),
        /** A cell of more characters than {@link TableLimits#CELL}. */
        CELL_TOO_LONG(Map.of("max", TableLimits.CELL)),
        /** A line of more characters than {@link TableLimits#LINE}. */
        LINE_TOO_LONG(Map.of("max", TableLimits.LINE));

        private final Map<String, Object> facts;

        Fault(Map<String, Object> facts) {
            this.facts = facts;
        }

        /** What its words name, such as the limit. */
        public Map<String, Object> facts() {
            return facts;
        }
    }
}
