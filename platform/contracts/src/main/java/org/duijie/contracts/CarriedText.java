package org.duijie.contracts;

/**
 * The texts that the platform carries, the same wherever they enter: REST, files, events. Anything but U+0000, which PostgreSQL
 * does not keep, and half of a surrogate pair, which UTF-8 does not write.
 */
public final class CarriedText {
    private CarriedText() {}

    /** Whether it is one, from its first character to its last. */
    public static boolean is(String text) {
        return text.codePoints().allMatch(CarriedText::is);
    }

    /** Whether the code point may stand in one. */
    public static boolean is(int point) {
        return point != 0 && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
    }
}
