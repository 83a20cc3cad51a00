package org.duijie.imports.mappings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.duijie.tables.MappedColumn;
import org.duijie.tables.Mapping;
import org.duijie.tables.TableLimits;

/**
 * How an organisation's own lists are read. Columns that are not named are known by their headings, as always.
 *
 * @param sheet the sheet to be read; else the first visible one with known headings
 * @param headingRow the row that the headings stand in, from 1; else it is found among the first twenty
 * @param columns what a heading means, by heading; of JSON, a member within another by its path, such as {@code price.amount}.
 *     Null leaves a column out; of several that mean one field, each gives a line
 * @param fixed by field, what each row says that does not say anything of it itself
 */
public record ImportMapping(
        @Size(max = 100) String sheet,
        @Min(1) @Max(TableLimits.HEAD_ROWS) Integer headingRow,
        @Size(max = 500) Map<@Size(max = 200) String, @Valid ColumnMapping> columns,
        @Size(max = 100) Map<@Size(max = 60) String, @Size(max = 4000) String> fixed) {
    public static final ImportMapping NONE = new ImportMapping(null, null, Map.of(), Map.of());

    public ImportMapping {
        Map<String, ColumnMapping> all = new LinkedHashMap<>();
        if (columns != null) {
            columns.forEach((heading, column) -> all.put(heading, column == null ? ColumnMapping.LEFT_OUT : column));
        }
        columns = Collections.unmodifiableMap(all);
        Map<String, String> said = new LinkedHashMap<>();
        if (fixed != null) {
            fixed.forEach((field, text) -> said.put(field, text == null ? "" : text));
        }
        fixed = Collections.unmodifiableMap(said);
    }

    /** As files are read by it. */
    public Mapping mapping() {
        Map<String, MappedColumn> mapped = new LinkedHashMap<>();
        columns.forEach((heading, column) -> mapped.put(heading, column.mapped()));
        return new Mapping(sheet, headingRow, mapped, fixed);
    }
}
