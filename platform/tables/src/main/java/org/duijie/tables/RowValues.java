package org.duijie.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a row says, while it is read cell by cell. */
final class RowValues {
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<Row.Finding> faults = new ArrayList<>();
    private final List<Row.Finding> notes = new ArrayList<>();

    /** Takes a text; of several that mean one field, each is a line of it. */
    void take(Meaning meaning, String cell) {
        String field = meaning.field();
        if (cell.length() > TableLimits.CELL) {
            faults.add(Row.Finding.tooLong(field, cell));
            return;
        }
        String damaged = DamagedText.in(cell);
        if (damaged != null) {
            notes.add(new Row.Finding(field, Row.Fault.DAMAGED_TEXT, Map.of("found", damaged)));
        }
        String value = meaning.value(cell);
        if (!value.isEmpty()) {
            values.merge(field, value, (before, more) -> before + "\n" + more);
        }
    }

    void fault(String at, Row.Fault fault, Map<String, Object> facts) {
        faults.add(new Row.Finding(at, fault, facts));
    }

    void note(String at, Row.Fault fault, Map<String, Object> facts) {
        notes.add(new Row.Finding(at, fault, facts));
    }

    boolean has(String field) {
        return values.containsKey(field);
    }

    Row row(long number) {
        return new Row(number, values, faults, notes);
    }
}
