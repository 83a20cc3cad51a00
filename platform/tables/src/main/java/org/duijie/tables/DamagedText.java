package org.duijie.tables;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in UTF-8 that was once read as Windows-1252: ’ is â€™, é is Ã©. It is taken as it came, and told of. */
final class DamagedText {
    private static final String FOLLOWS =
            "[\\u0080-\\u00BF\\u20AC\\u201A\\u0192\\u201E\\u2026\\u2020\\u2021\\u02C6\\u2030\\u0160"
                    + "\\u2039\\u0152\\u017D\\u2018\\u2019\\u201C\\u201D\\u2022\\u2013\\u2014\\u02DC\\u2122\\u0161\\u203A\\u0153\\u017E\\u0178]";

    private static final Pattern DAMAGED =
            Pattern.compile("[\\u00C2\\u00C3]" + FOLLOWS + "|[\\u00E2-\\u00E9]" + FOLLOWS + "{2}|\\uFFFD");

    private DamagedText() {}

    /** The first place of it with what stands around; null where there is none. */
    static String in(String text) {
        Matcher damaged = DAMAGED.matcher(text);
        if (!damaged.find()) {
            return null;
        }
        int from = Math.max(0, damaged.start() - 10);
        return KnownHeadings.told(text.substring(from, Math.min(text.length(), damaged.end() + 10)));
    }
}
