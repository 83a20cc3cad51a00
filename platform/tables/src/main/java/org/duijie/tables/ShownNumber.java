package org.duijie.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.duijie.tables.CellFormats.Kind;

/** Numbers of a sheet as it shows them, in the digits that it keeps. */
final class ShownNumber {
    /** Numbers of a sheet are binary floating point, which is kept with up to 17 digits, of which 15 are shown. */
    private static final MathContext SHOWN = new MathContext(15);

    /** What no number of a sheet needs; beyond it, it is text. */
    private static final int LONGEST = 400;

    private static final int LARGEST_EXPONENT = 309;
    private static final int PERCENT = 2;
    private static final BigDecimal SECONDS_OF_A_DAY = BigDecimal.valueOf(86_400);
    /** The day after 9999-12-31, in the 1900 date system. */
    private static final BigDecimal FIRST_BEYOND = BigDecimal.valueOf(2_958_466);
    /** The 1900 date system has a 29 February 1900 (day 60): before it, days count from the last of 1899. */
    private static final BigDecimal AFTER_THE_DAY_THAT_WAS_NOT = BigDecimal.valueOf(61);

    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private ShownNumber() {}

    /** @param from1904 whether days count from 1 January 1904 */
    static String of(String written, Kind kind, boolean from1904) {
        BigDecimal number = number(written);
        if (number == null) {
            return written;
        }
        boolean day = kind != Kind.NUMBER && kind != Kind.PERCENT;
        if (day && isOfASheet(number) && number.signum() >= 0 && number.compareTo(FIRST_BEYOND) < 0) {
            return time(number, kind, from1904);
        }
        return kind == Kind.PERCENT && isOfASheet(number)
                ? plain(number.round(SHOWN).scaleByPowerOfTen(PERCENT)) + "%"
                : plain(number);
    }

    private static BigDecimal number(String written) {
        try {
            return written.length() > LONGEST ? null : new BigDecimal(written.strip());
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private static boolean isOfASheet(BigDecimal number) {
        return Math.abs((long) number.precision() - number.scale()) <= LARGEST_EXPONENT;
    }

    /** In full; what no sheet can hold with its exponent, which is short. */
    private static String plain(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        BigDecimal shown = number.round(SHOWN);
        return isOfASheet(number) ? shown.stripTrailingZeros().toPlainString() : shown.toString();
    }

    private static String time(BigDecimal serial, Kind kind, boolean from1904) {
        long seconds = serial.multiply(SECONDS_OF_A_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        if (kind == Kind.TIME && seconds < SECONDS_OF_A_DAY.longValue()) {
            return LocalTime.ofSecondOfDay(seconds).format(TIME);
        }
        if (kind == Kind.TIME) {
            // A length of time, such as 26:30:00.
            return "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
        }
        LocalDateTime time = first(serial, from1904).atStartOfDay().plusSeconds(seconds);
        return kind == Kind.DAY ? time.toLocalDate().toString() : time.format(DAY_AND_TIME);
    }

    private static LocalDate first(BigDecimal serial, boolean from1904) {
        if (from1904) {
            return LocalDate.of(1904, 1, 1);
        }
        return serial.compareTo(AFTER_THE_DAY_THAT_WAS_NOT) < 0
                ? LocalDate.of(1899, 12, 31)
                : LocalDate.of(1899, 12, 30);
    }
}
