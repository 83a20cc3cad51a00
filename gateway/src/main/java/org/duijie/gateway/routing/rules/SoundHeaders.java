package org.duijie.gateway.routing.rules;

import java.util.Map;

/**
 * Headers that every version of HTTP can carry. HTTP/2 carries names and values with line breaks and zeros in them; in HTTP/1.1 they
 * would begin another header, or end the connection that they are sent on.
 */
public final class SoundHeaders {
    /** RFC 9110, 5.6.2, besides letters and digits. */
    private static final String TOKEN_SIGNS = "!#$%&'*+-.^_`|~";

    private static final int FIRST_PRINTABLE = 0x20;
    private static final int DELETE = 0x7f;
    private static final int LAST_OF_ONE_BYTE = 0xff;

    private SoundHeaders() {}

    /** Whether each name is a token, and each value free of control characters but the tab (RFC 9110, 5.5). */
    public static boolean are(Iterable<Map.Entry<String, String>> headers) {
        for (Map.Entry<String, String> header : headers) {
            if (!isName(header.getKey()) || !header.getValue().chars().allMatch(SoundHeaders::isOfValue)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.chars()
                        .allMatch(sign ->
                                sign < DELETE && (Character.isLetterOrDigit(sign) || TOKEN_SIGNS.indexOf(sign) >= 0));
    }

    private static boolean isOfValue(int sign) {
        return sign == '\t' || sign >= FIRST_PRINTABLE && sign != DELETE && sign <= LAST_OF_ONE_BYTE;
    }
}
