package org.duijie.tables;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking text of a CSV file for a formula, which it would run (OWASP, CSV injection): such text
 * gets an apostrophe before it, and loses it again when read. Spreadsheets pass over what cannot be seen before the sign,
 * and those of East Asia take the full-width signs for the same.
 */
final class FormulaGuard {
    private static final Pattern FORMULA =
            Pattern.compile("[\\p{Z}\\p{C}]*+[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]|[\\t\\r\\n]");

    private FormulaGuard() {}

    static String guard(String text) {
        return signAt(text) >= 0 ? "'" + text : text;
    }

    static String unguard(String text) {
        return signAt(text) > 0 ? text.substring(1) : text;
    }

    /** Where what begins a formula stands, behind apostrophes alone; -1 where it does not. */
    private static int signAt(String text) {
        int place = 0;
        while (text != null && place < text.length() && text.charAt(place) == '\'') {
            place++;
        }
        boolean formula = text != null
                && FORMULA.matcher(text).region(place, text.length()).lookingAt();
        return formula ? place : -1;
    }
}
