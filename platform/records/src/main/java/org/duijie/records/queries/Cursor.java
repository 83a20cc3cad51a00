package org.duijie.records.queries;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/**
 * Where a page of a list begins.
 *
 * @param last the id of the last record of the page before
 */
public record Cursor(UUID last) {
    private static final int BYTES = 16;

    /** @throws IllegalArgumentException where the text is no cursor */
    public static Cursor parse(String text) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
        if (bytes.remaining() != BYTES) {
            throw new IllegalArgumentException("no cursor");
        }
        return new Cursor(new UUID(bytes.getLong(), bytes.getLong()));
    }

    /** The form in which callers carry it: base64url of the id, without padding. */
    @Override
    public String toString() {
        byte[] bytes = ByteBuffer.allocate(BYTES)
                .putLong(last.getMostSignificantBits())
                .putLong(last.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
