package org.duijie.tables;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts of cells and headings as they are compared: full width is half width, and what cannot be seen is not there. */
public final class Folded {
    /** What people write between the ends of a range; in this order also the content of a class of a pattern. */
    public static final String RANGE_SIGNS = "~〜—–‐−―至到-";

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Z}\\p{C}]+");

    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    private Folded() {}

    /** In one width (NFKC), each blank a plain one, none at the ends; lines stay lines. */
    public static String text(String text) {
        return seen(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    /**
     * As {@link #text}, where a number, an amount or a day is read: ５０ is 50, but a footnote (50¹, 5①), a fraction or an
     * hour stays what it is and never becomes a digit, so that nothing is read of it.
     */
    public static String figures(String text) {
        StringBuilder folded = new StringBuilder();
        int from = 0;
        for (int place = 0; place < text.length(); place += Character.charCount(text.codePointAt(place))) {
            int point = text.codePointAt(place);
            if (isMark(point)) {
                folded.append(Normalizer.normalize(text.substring(from, place), Normalizer.Form.NFKC))
                        .appendCodePoint(point);
                from = place + Character.charCount(point);
            }
        }
        return seen(folded.append(Normalizer.normalize(text.substring(from), Normalizer.Form.NFKC))
                .toString());
    }

    /** Whether a character that is no digit would become one. */
    private static boolean isMark(int point) {
        return point > 127
                && Character.getType(point) != Character.DECIMAL_DIGIT_NUMBER
                && DIGIT.matcher(Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC))
                        .find();
    }

    private static String seen(String normal) {
        StringBuilder seen = new StringBuilder();
        normal.codePoints().forEach(point -> {
            if (Character.getType(point) == Character.SPACE_SEPARATOR) {
                seen.append(' ');
            } else if (Character.getType(point) != Character.FORMAT) {
                seen.appendCodePoint(point);
            }
        });
        return seen.toString().strip();
    }

    /** As a name is compared with another: without blanks, in one width and case. */
    public static String name(String text) {
        return dense(text).toLowerCase(Locale.ROOT);
    }

    /** In one width, without blanks. */
    static String dense(String text) {
        return UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }
}
