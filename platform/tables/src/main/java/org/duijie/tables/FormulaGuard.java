package org.duijie.tables;

/**
 * Keeps a spreadsheet from taking text of a CSV file for a formula, which it would run (OWASP, CSV injection): such text
 * gets an apostrophe before it, and loses it again when read.
 */
final class FormulaGuard {
    private static final String SIGNS = "=+-@\t\r";

    private FormulaGuard() {}

    static String guard(String text) {
        return signAt(text) >= 0 ? "'" + text : text;
    }

    static String unguard(String text) {
        return signAt(text) > 0 ? text.substring(1) : text;
    }

    /** Where the sign stands that begins a formula, behind apostrophes alone; -1 where there is none. */
    private static int signAt(String text) {
        int place = 0;
        while (text != null && place < text.length() && text.charAt(place) == '\'') {
            place++;
        }
        boolean formula = text != null && place < text.length() && SIGNS.indexOf(text.charAt(place)) >= 0;
        return formula ? place : -1;
    }
}
