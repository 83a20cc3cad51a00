package org.duijie.records.rules;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.duijie.contracts.CarriedTime;
import org.duijie.messaging.Rfc3339;

/** Days and times as callers write them: RFC 3339 and nothing else, and those that are carried ({@link CarriedTime}). */
public final class Times {
    /** What a day may be, in words. */
    public static final String DAY = "date, YYYY-MM-DD, from 2000 to 2199";

    /** What a time may be, in words. */
    public static final String TIME = "time, RFC 3339, from 2000 to 2199";

    private Times() {}

    /** @throws DateTimeException where it is none */
    public static LocalDate day(String text) {
        return Rfc3339.parseDay(text).filter(CarriedTime::is).orElseThrow(() -> new DateTimeException(DAY));
    }

    /** @throws DateTimeException where it is none */
    public static Instant time(String text) {
        return Rfc3339.parse(text).filter(CarriedTime::is).orElseThrow(() -> new DateTimeException(TIME));
    }
}
