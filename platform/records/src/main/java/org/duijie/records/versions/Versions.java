package org.duijie.records.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;

/**
 * Between version numbers and their form in the headers {@code ETag}, {@code If-Match} and {@code If-None-Match} (RFC 9110, 8.8.3
 * and 13.1). A tag is the version, or the version and a digest of what was shown of it.
 */
public final class Versions {
    /** A tag, ours or not, and what stands between it and the next. */
    private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*)\"\\s*(,\\s*|$)");

    private static final Pattern OURS = Pattern.compile("v(\\d{1,18})(?:\\.[0-9a-f]+)?");
    private static final String ANY = "*";

    private Versions() {}

    /** @param weak whether what it stands for may differ in what does not matter */
    private record Tag(boolean weak, String opaque) {}

    public static String etag(long version) {
        return "\"v" + version + "\"";
    }

    /**
     * The tag of what was shown of a record, where that depends on more than the record's version.
     *
     * @param etag of the version
     * @param digest of what was shown, hexadecimal
     */
    public static String etag(String etag, String digest) {
        return etag.substring(0, etag.length() - 1) + "." + digest + "\"";
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

    /** Whether {@code If-None-Match} names the tag, strong or weak: who asks has it already. */
    public static boolean isKnown(String ifNoneMatch, String etag) {
        if (ifNoneMatch == null) {
            return false;
        }
        String opaque = etag.substring(1, etag.length() - 1);
        return ANY.equals(ifNoneMatch.strip())
                || tags(ifNoneMatch).stream().anyMatch(tag -> tag.opaque().equals(opaque));
    }

    private static void check(String ifMatch, long present) {
        if (ANY.equals(ifMatch.strip())) {
            return;
        }
        List<Tag> tags = tags(ifMatch);
        if (tags.isEmpty()) {
            throw ProblemException.of(ProblemCode.IF_MATCH_MALFORMED, ifMatch);
        }
        if (tags.stream().noneMatch(tag -> !tag.weak() && version(tag) == present)) {
            Tag first = tags.getFirst();
            boolean isVersion = tags.size() == 1 && !first.weak() && version(first) >= 0;
            throw ProblemException.of(ProblemCode.STALE, isVersion ? version(first) : ifMatch, present);
        }
    }

    private static long version(Tag tag) {
        Matcher ours = OURS.matcher(tag.opaque());
        return ours.matches() ? Long.parseLong(ours.group(1)) : -1;
    }

    /** None where it is no list of tags. */
    private static List<Tag> tags(String header) {
        List<Tag> tags = new ArrayList<>();
        Matcher tag = TAG.matcher(header.strip());
        int end = 0;
        while (tag.find() && tag.start() == end) {
            tags.add(new Tag(tag.group(1) != null, tag.group(2)));
            end = tag.end();
        }
        return end == header.strip().length() ? tags : List.of();
    }
}
