package org.duijie.tables;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an organisation says of a column of its own lists.
 *
 * @param field the field that it means; null where it is to be left out
 * @param unit of its bare numbers, such as 万元; null where its heading says it, or nobody
 * @param prefix put before each text; null where there is none
 * @param dates pattern of its days ({@link java.time.format.DateTimeFormatter}), in English; null where they need none
 * @param codes what its values mean, by value; an empty meaning leaves the value out
 * @param tooLong what becomes of a text or a list that is too long
 */
public record MappedColumn(
        String field, String unit, String prefix, String dates, Map<String, String> codes, TooLong tooLong) {
    public static final MappedColumn LEFT_OUT = new MappedColumn(null, null, null, null, Map.of(), TooLong.REFUSE);

    public MappedColumn {
        Map<String, String> folded = new LinkedHashMap<>();
        codes.forEach((value, code) -> folded.put(Folded.name(value), code));
        codes = Map.copyOf(folded);
    }

    /** Whether a pattern is one of days. */
    public static boolean isPatternOfDays(String pattern) {
        try {
            return Meaning.dates(pattern) != null;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    public static MappedColumn to(String field) {
        return new MappedColumn(field, null, null, null, Map.of(), TooLong.REFUSE);
    }
}
