package org.duijie.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duijie.tables.Meaning.Rank;

/** What a heading means, whoever wrote it; made once for a file, so that a heading costs one look. */
final class KnownHeadings {
    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, String> aliases = new HashMap<>();
    private final Map<String, Column> columns = new HashMap<>();
    private final Mapping mapping;

    KnownHeadings(List<Column> columns, Mapping mapping) {
        columns.forEach(column -> {
            this.columns.put(column.field(), column);
            column.names().forEach(name -> fields.putIfAbsent(name, column.field()));
            column.otherNames().forEach(name -> aliases.putIfAbsent(name, column.field()));
        });
        this.mapping = mapping;
    }

    /** What a heading means; null where it is not known. */
    Meaning of(String heading) {
        if (heading == null || heading.isBlank()) {
            return null;
        }
        MappedColumn said = mapping.column(heading);
        if (said != null) {
            return Meaning.mapped(said, unit(said.unit(), heading, said.field()));
        }
        String bare = Column.bare(heading);
        String own = fields.get(bare);
        String field = own == null ? aliases.get(bare) : own;
        return field == null
                ? null
                : Meaning.known(field, own == null ? Rank.ALIAS : Rank.NAME, unit(null, heading, field));
    }

    /** Whether the mapping says something of a member within this one. */
    boolean hasWithin(String member) {
        return mapping.hasWithin(member);
    }

    static boolean isChinese(String heading) {
        return heading.codePoints().anyMatch(Character::isIdeographic);
    }

    private HeadingUnit unit(String said, String heading, String field) {
        return said == null ? HeadingUnit.in(heading, columns.get(field)) : HeadingUnit.said(said, columns.get(field));
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
