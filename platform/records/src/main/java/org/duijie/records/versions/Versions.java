package org.duijie.records.versions;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;

/** Between version numbers and their form in the headers {@code ETag} and {@code If-Match}. */
public final class Versions {
    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"v(\\d{1,18})\"");
    private static final String ANY = "*";

    private Versions() {}

    public static String etag(long version) {
        return "\"v" + version + "\"";
    }

    /**
     * Checks a change that must say what it is based on.
     *
     * @throws ProblemException 428 without the header, 400 where it cannot be read, 412 where it is stale
     */
    public static void require(String ifMatch, long present) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw ProblemException.of(ProblemCode.IF_MATCH_MISSING, etag(present));
        }
        check(ifMatch, present);
    }

    /** Checks a step that may say what it is based on. */
    public static void allow(String ifMatch, long present) {
        if (ifMatch != null && !ifMatch.isBlank()) {
            check(ifMatch, present);
        }
    }

    private static void check(String ifMatch, long present) {
        if (ANY.equals(ifMatch.trim())) {
            return;
        }
        Matcher etag = ETAG.matcher(ifMatch.trim());
        if (!etag.matches()) {
            throw ProblemException.of(ProblemCode.IF_MATCH_MALFORMED, ifMatch);
        }
        if (Long.parseLong(etag.group(1)) != present) {
            throw ProblemException.of(ProblemCode.STALE, etag.group(1), present);
        }
    }
}
