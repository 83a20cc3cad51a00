package org.duijie.web.parameters;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;

/** A query as it came over the wire. */
final class EncodedQuery {
    private static final int HEX = 16;
    private static final int DIGITS = 2;

    private EncodedQuery() {}

    /**
     * Bytes that are no text would be searched for as replacement characters, and nothing be found.
     *
     * @param raw null where there is none
     * @throws ProblemException {@code bad-parameter} where a name or a value is not UTF-8
     */
    static void requireText(String raw) {
        if (raw == null || raw.indexOf('%') < 0) {
            return;
        }
        for (String parameter : raw.split("&")) {
            if (!isText(parameter)) {
                int equals = parameter.indexOf('=');
                throw ProblemException.of(
                        ProblemCode.BAD_PARAMETER,
                        equals < 0 ? parameter : parameter.substring(0, equals),
                        equals < 0 ? "" : parameter.substring(equals + 1),
                        "percent-encoded UTF-8");
            }
        }
    }

    private static boolean isText(String parameter) {
        byte[] encoded = parameter.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(encoded.length);
        int place = 0;
        while (place < encoded.length) {
            if (encoded[place] == '%' && place + DIGITS < encoded.length) {
                int octet = octet(encoded[place + 1], encoded[place + DIGITS]);
                if (octet < 0) {
                    return false;
                }
                bytes.put((byte) octet);
                place += 1 + DIGITS;
            } else {
                bytes.put(encoded[place]);
                place++;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
            return true;
        } catch (CharacterCodingException none) {
            return false;
        }
    }

    /** Negative where these are no digits. */
    private static int octet(byte first, byte second) {
        int high = Character.digit(first, HEX);
        int low = Character.digit(second, HEX);
        return high < 0 || low < 0 ? -1 : high * HEX + low;
    }
}
