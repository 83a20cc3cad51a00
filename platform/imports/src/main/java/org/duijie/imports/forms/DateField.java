package org.duijie.imports.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duijie.records.rules.Times;
import org.duijie.records.rules.ViolationCollector;
import org.duijie.tables.Column;
import org.duijie.tables.Folded;

/** A day, as people and spreadsheets write it. */
final class DateField extends Field {
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[T ]0{1,2}:00(?::00)?)?");
    private static final String PART =
            "(?<%1$sY>\\d{4})年?(?:(?:(?<=年)|[-/.])(?<%1$sM>\\d{1,2})月?" + "(?:(?:(?<=月)|[-/.])(?<%1$sD>\\d{1,2})日?)?)?";

    /** 2026-01-01至2027-12-31, 2026年1月-2027年12月, 2026—2028年. */
    private static final Pattern TERM = Pattern.compile(
            PART.formatted("from") + " {0,4}[" + Folded.RANGE_SIGNS + "]{1,2} {0,4}" + PART.formatted("to"));

    private static final int DECEMBER = 12;

    /** A day in a workbook is a number: days since this one (ISO/IEC 29500-1, 18.17.4.1, the 1900 date system). */
    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);

    private static final Pattern SERIAL = Pattern.compile("[2-9]\\d{4}");

    /** December 21, 2017 and 21 Dec 2017: unlike 12/11/2017, nobody takes them for another day. */
    private static final List<DateTimeFormatter> IN_WORDS = Stream.of(
                    "MMMM d uuuu", "MMM d uuuu", "d MMMM uuuu", "d MMM uuuu")
            .map(DateField::inWordsAs)
            .toList();

    DateField(Column column, String place) {
        super(column, place);
    }

    @Override
    protected JsonNode value(String cell, ViolationCollector found) {
        String text = Folded.figures(cell);
        String day = day(text);
        String end = isDay(day) ? day : endOfTerm(text);
        if (!isDay(end)) {
            misfit(path(), found);
            return null;
        }
        return Json.NODES.textNode(end);
    }

    private static String day(String text) {
        if (SERIAL.matcher(text).matches()) {
            return FIRST.plusDays(Long.parseLong(text)).toString();
        }
        Matcher written = WRITTEN.matcher(text);
        return written.matches()
                ? written.group(1) + "-" + two(written.group(2)) + "-" + two(written.group(3))
                : inWords(text);
    }

    /** The last day of a term, such as 2026-01-01至2027-12-31, of months or years that of the last; else the text. */
    private static String endOfTerm(String text) {
        Matcher term = TERM.matcher(text);
        if (!term.matches()) {
            return text;
        }
        String begin = lastDay(term, "from");
        String end = lastDay(term, "to");
        boolean sameForm = (term.group("fromM") == null) == (term.group("toM") == null)
                && (term.group("fromD") == null) == (term.group("toD") == null);
        return sameForm && isDay(begin) && begin.compareTo(end) <= 0 ? end : text;
    }

    private static String lastDay(Matcher term, String side) {
        String year = term.group(side + "Y");
        String month = term.group(side + "M");
        String day = term.group(side + "D");
        if (day != null) {
            return year + "-" + two(month) + "-" + two(day);
        }
        int last = month == null ? DECEMBER : Integer.parseInt(month);
        return last < 1 || last > DECEMBER
                ? ""
                : YearMonth.of(Integer.parseInt(year), last).atEndOfMonth().toString();
    }

    private static String inWords(String text) {
        for (DateTimeFormatter words : IN_WORDS) {
            try {
                return LocalDate.parse(text.replaceAll("[,.\\s]+", " "), words).toString();
            } catch (DateTimeException another) {
                // It may be the next.
            }
        }
        return text;
    }

    private static boolean isDay(String text) {
        try {
            Times.day(text);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static DateTimeFormatter inWordsAs(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static String two(String digits) {
        return digits.length() < 2 ? "0" + digits : digits;
    }

    @Override
    protected String text(JsonNode value, boolean chinese) {
        return value.asText();
    }
}
