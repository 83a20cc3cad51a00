package org.duijie.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a heading means: a field, and how the cells below it are to be read. */
final class Meaning {
    /** Who says what a heading means; of several headings for one field those of the first of these count. */
    enum Rank {
        /** Its organisation. */
        MAPPED,
        /** It is the field's own heading. */
        NAME,
        /** Forms call the field so; beside its own heading it may be something else, such as 项目名称 beside 需求名称. */
        ALIAS
    }

    /** One value of several in a cell. */
    private static final Pattern VALUE = Pattern.compile("[^;；|、，,\\r\\n]+");

    private static final Meaning LEFT_OUT = new Meaning(MappedColumn.LEFT_OUT, Rank.MAPPED, HeadingUnit.NONE);

    private final MappedColumn column;
    private final HeadingUnit unit;
    private final Rank rank;
    private final DateTimeFormatter dates;

    private Meaning(MappedColumn column, Rank rank, HeadingUnit unit) {
        this.column = column;
        this.unit = unit;
        this.rank = rank;
        this.dates = column.dates() == null ? null : dates(column.dates());
    }

    static Meaning known(String field, Rank rank, HeadingUnit unit) {
        return new Meaning(MappedColumn.to(field), rank, unit);
    }

    static Meaning mapped(MappedColumn column, HeadingUnit unit) {
        return column.field() == null ? LEFT_OUT : new Meaning(column, Rank.MAPPED, unit);
    }

    /** @throws IllegalArgumentException where the pattern is none */
    static DateTimeFormatter dates(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    /** The field; null where the column is to be left out. */
    String field() {
        return column.field();
    }

    /** Who says so. */
    Rank rank() {
        return rank;
    }

    boolean isMapped() {
        return rank == Rank.MAPPED;
    }

    /** What a cell says; empty where its value is one to be left out. */
    String value(String cell) {
        String text = column.codes().isEmpty() ? cell.strip() : coded(cell.strip());
        if (dates != null) {
            text = day(text);
        }
        text = unit.behindNumbersOf(text);
        return column.prefix() == null || text.isEmpty() ? text : column.prefix() + text;
    }

    private String coded(String text) {
        String whole = column.codes().get(Folded.name(text));
        return whole != null
                ? whole
                : VALUE.matcher(text)
                        .replaceAll(value -> {
                            String code = column.codes().get(Folded.name(value.group()));
                            return Matcher.quoteReplacement(code == null ? value.group() : code);
                        })
                        .strip();
    }

    private String day(String text) {
        try {
            return LocalDate.parse(Folded.figures(text), dates).toString();
        } catch (DateTimeException another) {
            // It may be a day as everybody writes it; if not, it is refused as it stands.
            return text;
        }
    }
}
