package org.duijie.contracts;

import java.math.BigDecimal;

/**
 * The numbers that the platform carries, the same wherever they enter: REST, files, events. At most 15 significant digits, so
 * that readers with binary floating point (IEEE 754 binary64) read what was sent; from 10⁻³⁰ to 10¹⁵, or 0, so that nobody who
 * writes the digits out writes more than 46.
 */
public final class CarriedNumber {
    /** Significant digits, at most. */
    public static final int DIGITS = 15;

    /** No number is further from 0. */
    public static final BigDecimal LARGEST = BigDecimal.ONE.scaleByPowerOfTen(15);

    /** No number but 0 is nearer to 0 than one with this many places before its first digit. */
    private static final int PLACES = 30;

    private CarriedNumber() {}

    /** Whether it is one; decided by its exponent, without writing its digits out. */
    public static boolean is(BigDecimal number) {
        if (Math.abs((long) number.scale()) > PLACES + DIGITS) {
            return false;
        }
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.precision() <= DIGITS
                && (shortest.signum() == 0 || (long) shortest.precision() - shortest.scale() > -PLACES)
                && shortest.abs().compareTo(LARGEST) <= 0;
    }

    /** Its digits without an exponent; of a number that is none, from before there was a bound, with one. */
    public static String text(BigDecimal number) {
        return is(number) ? number.toPlainString() : number.toString();
    }
}
