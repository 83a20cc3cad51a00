package org.duijie.imports.mappings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duijie.records.problems.Violation;
import org.duijie.records.rules.ViolationCollector;
import org.duijie.records.validation.Validation;
import org.duijie.tables.Column;
import org.duijie.tables.Folded;
import org.duijie.tables.MappedColumn;

/** Checks that a mapping names what there is. */
@ApplicationScoped
class MappingCheck {
    private static final List<String> UNITS = List.of("元", "千元", "万元", "百万元", "千万元", "亿元");

    /** Characters as JSON: an organisation keeps a hundred of them, and each of its jobs has one. */
    private static final int LONGEST = 64 * 1024;

    private final MappingText text = new MappingText();
    private final Validation validation;

    MappingCheck(Validation validation) {
        this.validation = validation;
    }

    /** @throws org.duijie.records.problems.ProblemException {@code invalid}, naming all that is wrong */
    ImportMapping check(ImportMapping mapping, List<Column> columns) {
        List<String> fields = columns.stream().map(Column::field).toList();
        String known = String.join(", ", fields);
        ViolationCollector found = new ViolationCollector();
        requireDifferent(found, "columns", mapping.columns());
        mapping.columns().forEach((heading, column) -> {
            String at = "columns[" + heading + "].";
            requireDifferent(found, at + "codes", column.codes());
            found.allow(at + "field", column.field() == null || fields.contains(column.field()), known);
            found.allow(at + "unit", column.unit() == null || UNITS.contains(column.unit()), String.join(", ", UNITS));
            if (column.dates() != null && !MappedColumn.isPatternOfDays(column.dates())) {
                found.add(List.of(Violation.of(at + "dates", "date-pattern")));
            }
        });
        Set<Map.Entry<String, String>> fixed = mapping.fixed().entrySet();
        fixed.forEach(one -> found.allow("fixed[" + one.getKey() + "]", fields.contains(one.getKey()), known));
        found.limit("mapping", text.convertToDatabaseColumn(mapping), LONGEST);
        return validation.check(mapping, found.violations());
    }

    /** Of names that are compared as one, and mean different things, one would count, whichever came last. */
    private static void requireDifferent(ViolationCollector found, String place, Map<String, ?> meanings) {
        Map<String, Object> known = new HashMap<>();
        meanings.forEach((name, meaning) -> {
            Object before = known.putIfAbsent(Folded.name(name), meaning);
            found.expect(
                    place + "[" + name + "]",
                    before == null || before.equals(meaning),
                    "a name that differs from the others by more than width, case and blanks");
        });
    }
}
