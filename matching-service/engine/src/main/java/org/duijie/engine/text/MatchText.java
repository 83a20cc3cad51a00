package org.duijie.engine.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What the matcher reads of one record. Nulls are taken as empty.
 *
 * @param title the title
 * @param body everything else that says what the record is about: description, indicators, keywords
 * @param summary what stands in for the body where there is none; also all that may be shown of a confidential demand
 */
public record MatchText(String title, String body, String summary) {

    public MatchText {
        title = title == null ? "" : title.strip();
        body = body == null ? "" : body.strip();
        summary = summary == null ? "" : summary.strip();
    }

    public static MatchText of(String title, String body) {
        return new MatchText(title, body, "");
    }

    /** The body, or the summary where the body is empty. */
    public String content() {
        return body.isEmpty() ? summary : body;
    }

    /** Title and content together. */
    public String full() {
        if (title.isEmpty() || content().isEmpty()) {
            return title + content();
        }
        return title + "\n" + content();
    }

    /** Changes if and only if what is embedded changes: SHA-256 in hexadecimal. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(title.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(content().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
