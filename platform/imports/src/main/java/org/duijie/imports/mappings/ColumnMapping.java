package org.duijie.imports.mappings;

import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.duijie.tables.MappedColumn;
import org.duijie.tables.TooLong;

/**
 * What a column of an organisation's own lists means.
 *
 * @param field the field, as the template and the API have it, such as {@code title}; without one the column is left out
 * @param unit of its bare numbers: 元, 千元, 万元, 百万元, 千万元 or 亿元; where nothing is said, the one in its heading
 * @param prefix put before each text, such as {@code ≥} before the lower bound of a budget
 * @param dates how its days are written, such as {@code MMMM d, yyyy} or {@code d/M/yyyy}; names of months in English
 * @param codes what its values mean, by value; one that means nothing ("") is left out
 * @param tooLong what becomes of a text that is too long; its row is refused where nothing is said
 */
public record ColumnMapping(
        @Size(max = 60) String field,
        @Size(max = 10) String unit,
        @Size(max = 100) String prefix,
        @Size(max = 40) String dates,
        @Size(max = 500) Map<@Size(max = 200) String, @Size(max = 200) String> codes,
        TooLong tooLong) {
    static final ColumnMapping LEFT_OUT = new ColumnMapping(null, null, null, null, Map.of(), TooLong.REFUSE);

    public ColumnMapping {
        Map<String, String> all = new LinkedHashMap<>();
        if (codes != null) {
            codes.forEach((value, code) -> all.put(value, code == null ? "" : code));
        }
        tooLong = tooLong == null ? TooLong.REFUSE : tooLong;
        codes = Collections.unmodifiableMap(all);
    }

    MappedColumn mapped() {
        return new MappedColumn(field, unit, prefix, dates, codes, tooLong);
    }
}
