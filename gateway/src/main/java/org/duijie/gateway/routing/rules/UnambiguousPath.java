package org.duijie.gateway.routing.rules;

/**
 * Paths that everybody reads the same way. Gateway and services normalise paths by different code; a path that one of
 * them might take for another (dot segments, empty segments, encoded slashes, parameters of segments) could slip past
 * the routes, so it is refused before anybody normalises it. What remains are segments of RFC 3986 {@code pchar} without
 * ';', and perhaps a slash at the end.
 */
public final class UnambiguousPath {
    private static final String UNENCODED = "-._~!$&'()*+,=:@";
    /** Encoded, they change what the path means to somebody who decodes it: {@code % . / ; \}. */
    private static final String NEVER_ENCODED = "%./;\\";

    private static final int HEX = 16;
    private static final int ENCODED_LENGTH = 3;
    private static final int FIRST_PRINTABLE = 0x20;
    private static final int DELETE = 0x7f;

    private UnambiguousPath() {}

    /** Whether the path, as it came over the wire and without the query, can mean one thing only. */
    public static boolean is(String path) {
        if (path == null || !path.startsWith("/")) {
            return false;
        }
        int from = 1;
        while (from < path.length()) {
            int slash = path.indexOf('/', from);
            int to = slash < 0 ? path.length() : slash;
            if (!isPlainSegment(path, from, to)) {
                return false;
            }
            from = to + 1;
        }
        return true;
    }

    private static boolean isPlainSegment(String path, int from, int to) {
        String segment = path.substring(from, to);
        if (segment.isEmpty() || ".".equals(segment) || "..".equals(segment)) {
            return false;
        }
        int place = 0;
        while (place < segment.length()) {
            if (segment.charAt(place) == '%') {
                if (!isHarmlessEncoding(segment, place)) {
                    return false;
                }
                place += ENCODED_LENGTH;
            } else if (isPlainCharacter(segment.charAt(place))) {
                place++;
            } else {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlainCharacter(char character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || UNENCODED.indexOf(character) >= 0;
    }

    private static boolean isHarmlessEncoding(String segment, int place) {
        if (place + ENCODED_LENGTH > segment.length()) {
            return false;
        }
        int high = Character.digit(segment.charAt(place + 1), HEX);
        int low = Character.digit(segment.charAt(place + 2), HEX);
        int octet = high * HEX + low;
        return high >= 0 && low >= 0 && octet >= FIRST_PRINTABLE && octet != DELETE && NEVER_ENCODED.indexOf(octet) < 0;
    }
}
