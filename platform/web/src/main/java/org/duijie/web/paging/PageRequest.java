package org.duijie.web.paging;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import org.duijie.web.parameters.Parameters;
import org.duijie.web.problems.ProblemCode;
import org.duijie.web.problems.ProblemException;

/**
 * Which page is wanted. Lists go from the newest record to the oldest; ids are UUIDv7, so the last id seen is the cursor.
 *
 * @param limit 1–100
 * @param after the last id of the page before, or null for the first page
 */
public record PageRequest(int limit, UUID after) {
    private static final int DEFAULT_LIMIT = 20;
    private static final int MAX_LIMIT = 100;
    private static final int CURSOR_BYTES = 16;

    /** @throws ProblemException {@code bad-parameter} where one cannot be read */
    public static PageRequest of(String limit, String after) {
        return new PageRequest(Parameters.limit(limit, MAX_LIMIT, DEFAULT_LIMIT), after == null ? null : cursor(after));
    }

    static String cursorOf(UUID id) {
        byte[] bytes = ByteBuffer.allocate(CURSOR_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static UUID cursor(String given) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(given));
            if (bytes.remaining() == CURSOR_BYTES) {
                return new UUID(bytes.getLong(), bytes.getLong());
            }
        } catch (IllegalArgumentException notBase64) {
            // Reported below, together with what has the wrong length.
        }
        throw ProblemException.of(ProblemCode.BAD_PARAMETER, "after", given, "the cursor of a Link rel=next");
    }
}
