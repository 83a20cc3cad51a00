package org.duijie.tables;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking text of a CSV file for a formula, which it would run (OWASP, CSV injection): such text
 * gets an apostrophe before it, and loses it again when read.
 */
final class FormulaGuard {
    private static final Pattern BARE = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private FormulaGuard() {}

    static String guard(String text) {
        return text != null && BARE.matcher(text).matches() ? "'" + text : text;
    }

    static String unguard(String text) {
        return text != null && GUARDED.matcher(text).matches() ? text.substring(1) : text;
    }
}
