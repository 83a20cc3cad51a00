package org.duijie.messaging;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and times as RFC 3339 writes them: times with any offset, small letters, any number of digits of a second, leap seconds. */
public final class Rfc3339 {
    private static final Pattern RFC_3339 =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:)(\\d\\d)(?:\\.(\\d++))?(Z|[+-]\\d\\d:\\d\\d)");
    private static final Pattern FULL_DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    /** What Java keeps; more digits are of no meaning to anybody. */
    private static final int DIGITS = 9;

    private static final String LEAP_SECOND = "60";

    private Rfc3339() {}

    /** The day, or empty where it is none of RFC 3339. */
    public static Optional<LocalDate> parseDay(String text) {
        if (!FULL_DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** The time, or empty where it is none of RFC 3339. */
    public static Optional<Instant> parse(String text) {
        Matcher parts = RFC_3339.matcher(text.toUpperCase(Locale.ROOT));
        if (!parts.matches()) {
            return Optional.empty();
        }
        boolean leap = parts.group(2).equals(LEAP_SECOND);
        String digits = parts.group(3) == null ? "0" : parts.group(3);
        String time = parts.group(1)
                + (leap ? "59" : parts.group(2))
                + "." + digits.substring(0, Math.min(digits.length(), DIGITS))
                + parts.group(4);
        try {
            Instant instant = OffsetDateTime.parse(time).toInstant();
            return Optional.of(leap ? instant.plusSeconds(1) : instant);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
