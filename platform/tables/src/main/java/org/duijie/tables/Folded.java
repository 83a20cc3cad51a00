package org.duijie.tables;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts of cells and headings as they are compared: full width is half width, and what cannot be seen is not there. */
public final class Folded {
    /** What people write between the ends of a range; in this order also the content of a class of a pattern. */
    public static final String RANGE_SIGNS = "~〜—–‐−―至到-";

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Z}\\p{C}]+");

    private Folded() {}

    /** In one width (NFKC), each blank a plain one, none at the ends; lines stay lines. */
    public static String text(String text) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach(point -> {
            if (Character.getType(point) == Character.SPACE_SEPARATOR) {
                folded.append(' ');
            } else if (Character.getType(point) != Character.FORMAT) {
                folded.appendCodePoint(point);
            }
        });
        return folded.toString().strip();
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
