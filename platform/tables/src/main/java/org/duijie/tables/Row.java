package org.duijie.tables;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of a table.
 *
 * @param number as the sheet shows it, or of the line that it begins in; the same file gives the same numbers each time it
 *     is read, and each is larger than the one before
 * @param values by field; what is empty is absent. A list has an entry per line
 * @param faults what of it could not be read; a value that could not is absent
 * @param notes what is not read of it, without being a fault
 */
public record Row(long number, Map<String, String> values, List<Finding> faults, List<Finding> notes) {
    public Row {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        faults = List.copyOf(faults);
        notes = List.copyOf(notes);
    }

    static Row of(long number, Map<String, String> values) {
        return new Row(number, values, List.of(), List.of());
    }

    static Row faulty(long number, Fault fault) {
        return new Row(number, Map.of(), List.of(Finding.of(null, fault)), List.of());
    }

    /** Whether nothing stands in it, not even what could not be read. */
    boolean isEmpty() {
        return values.isEmpty() && faults.isEmpty() && notes.isEmpty();
    }

    /** The same with what it does not say itself. */
    Row with(Map<String, String> fixed) {
        if (fixed.isEmpty() || values.isEmpty()) {
            return this;
        }
        Map<String, String> all = new LinkedHashMap<>(values);
        fixed.forEach(all::putIfAbsent);
        return new Row(number, all, faults, notes);
    }

    /**
     * What was found of a row.
     *
     * @param at the field, or the cell where it has none; null where it is of the row
     * @param facts what its words name, such as the limit
     */
    public record Finding(String at, Fault fault, Map<String, Object> facts) {
        public Finding {
            facts = Map.copyOf(facts);
        }

        static Finding of(String at, Fault fault) {
            return new Finding(at, fault, fault.facts);
        }

        /** A cell of too many characters. */
        static Finding tooLong(String at, String cell) {
            return new Finding(
                    at,
                    Fault.CELL_TOO_LONG,
                    Map.of("max", TableLimits.CELL, "length", cell.codePointCount(0, cell.length())));
        }
    }

    /** Why a row, or a part of it, could not be read or was not. */
    public enum Fault {
        /** No JSON object. */
        MALFORMED_JSON(Map.of()),
        /** More cells than the heading has. */
        TOO_MANY_CELLS(Map.of()),
        /** More members than {@link TableLimits#COLUMNS}. */
        TOO_MANY_COLUMNS(Map.of("max", TableLimits.COLUMNS)),
        /** A cell of more characters than {@link TableLimits#CELL}. */
        CELL_TOO_LONG(Map.of("max", TableLimits.CELL)),
        /** A line of more characters than {@link TableLimits#LINE}. */
        LINE_TOO_LONG(Map.of("max", TableLimits.LINE)),
        /** A cell in which a formula failed, such as {@code #REF!}. */
        CELL_ERROR(Map.of()),
        /** A formula of which nobody has worked out the value. */
        FORMULA_WITHOUT_VALUE(Map.of()),
        /** A cell that is merged with one beside it, and so shows nothing of its own: a note. */
        MERGED_ACROSS(Map.of()),
        /** A text that went through a wrong encoding before it came here, such as {@code donâ€™t}: a note. */
        DAMAGED_TEXT(Map.of());

        private final Map<String, Object> facts;

        Fault(Map<String, Object> facts) {
            this.facts = facts;
        }
    }
}
