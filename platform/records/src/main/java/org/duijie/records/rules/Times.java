package org.duijie.records.rules;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.duijie.messaging.Rfc3339;

/**
 * Days and times as callers write them: RFC 3339 and nothing else, of the years 2000 to 2199. Whoever writes another year has
 * mistyped it, and beyond 9999 no reader of the events could read it.
 */
public final class Times {
    /** What a day may be, in words. */
    public static final String DAY = "date, YYYY-MM-DD, from 2000 to 2199";

    /** What a time may be, in words. */
    public static final String TIME = "time, RFC 3339, from 2000 to 2199";

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;
    private static final Pattern FULL_DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private Times() {}

    /** @throws DateTimeException where it is none */
    public static LocalDate day(String text) {
        if (!FULL_DATE.matcher(text).matches()) {
            throw new DateTimeException(DAY);
        }
        LocalDate day = LocalDate.parse(text);
        checkYear(day.getYear());
        return day;
    }

    /** @throws DateTimeException where it is none */
    public static Instant time(String text) {
        Instant time = Rfc3339.parse(text).orElseThrow(() -> new DateTimeException(TIME));
        checkYear(time.atOffset(ZoneOffset.UTC).getYear());
        return time;
    }

    private static void checkYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("year " + year);
        }
    }
}
