package org.duijie.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The days and times that the platform carries, the same wherever they enter: REST, files, events. Those of the years 2000 to
 * 2199 in UTC: whoever writes another year has mistyped it, and not everybody who reads an event or a table can read it.
 */
public final class CarriedTime {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate AFTER_THE_LAST = LocalDate.of(2200, 1, 1);

    private CarriedTime() {}

    /** Whether the time is one; decided without its date, which the furthest times have none of. */
    public static boolean is(Instant time) {
        return !time.isBefore(start(FIRST)) && time.isBefore(start(AFTER_THE_LAST));
    }

    /** Whether the day is one. */
    public static boolean is(LocalDate day) {
        return !day.isBefore(FIRST) && day.isBefore(AFTER_THE_LAST);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
