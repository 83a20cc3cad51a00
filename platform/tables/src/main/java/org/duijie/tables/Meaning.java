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
    /** One value of several in a cell. */
    private static final Pattern VALUE = Pattern.compile("[^;；|、，,\\r\\n]+");

    private static final Meaning LEFT_OUT = new Meaning(MappedColumn.LEFT_OUT, MoneyUnit.NONE, true);

    private final MappedColumn column;
    private final MoneyUnit unit;
    private final boolean mapped;
    private final DateTimeFormatter dates;

    private Meaning(MappedColumn column, MoneyUnit unit, boolean mapped) {
        this.column = column;
        this.unit = unit;
        this.mapped = mapped;
        this.dates = column.dates() == null ? null : dates(column.dates());
    }

    static Meaning known(String field, MoneyUnit unit) {
        return new Meaning(MappedColumn.to(field), unit, false);
    }

    static Meaning mapped(MappedColumn column, MoneyUnit unit) {
        return column.field() == null ? LEFT_OUT : new Meaning(column, unit, true);
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

    /** Whether an organisation said so, which comes before what is known of headings. */
    boolean isMapped() {
        return mapped;
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
            return LocalDate.parse(Folded.text(text), dates).toString();
        } catch (DateTimeException another) {
            // It may be a day as everybody writes it; if not, it is refused as it stands.
            return text;
        }
    }
}
