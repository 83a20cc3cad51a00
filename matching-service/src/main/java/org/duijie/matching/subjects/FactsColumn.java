package org.duijie.matching.subjects;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.duijie.records.json.JsonColumn;

/** Keeps facts as JSON. */
final class FactsColumn extends JsonColumn<Facts> {
    static final FactsColumn FORM = new FactsColumn();

    private FactsColumn() {
        super(Facts.class);
    }

    static String digestOf(Facts facts) {
        return digest(FORM.convertToDatabaseColumn(facts));
    }

    /** What PostgreSQL's {@code md5} gives for the column; tells changed facts from others, guards nothing. */
    static String digest(String column) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(column.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has MD5", e);
        }
    }
}
