package org.duijie.tables;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a heading means, whoever wrote it; made once for a file, so that a heading costs one look. */
final class KnownHeadings {
    /**
     * A unit of money that stands in brackets behind a heading: it is that of each bare number below it. One of another
     * currency is, too, so that such a number is refused and not taken for yuan.
     */
    private static final Pattern UNIT = Pattern.compile(
            "\\([^()]{0,20}?(" + "(?:[百千]?万|[百千亿])?(?:[美欧日港澳加台]?元|美金|英镑)|USD|EUR|GBP|JPY|HKD|[€$£])[^()]{0,20}\\)");

    private final Map<String, String> fields = new HashMap<>();
    private final Mapping mapping;

    KnownHeadings(List<Column> columns, Mapping mapping) {
        columns.forEach(column -> column.names().forEach(name -> fields.putIfAbsent(name, column.field())));
        this.mapping = mapping;
    }

    /** What a heading means; null where it is not known. */
    Meaning of(String heading) {
        if (heading == null || heading.isBlank()) {
            return null;
        }
        MappedColumn said = mapping.column(heading);
        if (said != null) {
            return Meaning.mapped(said, unit(heading));
        }
        String field = fields.get(Column.bare(heading));
        return field == null ? null : Meaning.known(field, unit(heading));
    }

    /** Whether the mapping says something of a member within this one. */
    boolean hasWithin(String member) {
        return mapping.hasWithin(member);
    }

    static boolean isChinese(String heading) {
        return heading.codePoints().anyMatch(Character::isIdeographic);
    }

    private static String unit(String heading) {
        Matcher unit = UNIT.matcher(Normalizer.normalize(heading, Normalizer.Form.NFKC));
        return unit.find() ? unit.group(1) : null;
    }

    /** A heading, or a text above it, as it is told of: one line, not longer than a heading is, and without what is no text. */
    static String told(String heading) {
        StringBuilder told = new StringBuilder();
        heading.codePoints()
                .limit(TableLimits.HEADING)
                .map(point -> Character.isISOControl(point) ? ' ' : point)
                .forEach(told::appendCodePoint);
        return told.toString().strip();
    }
}
