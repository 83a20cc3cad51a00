package org.duijie.gateway.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.TopicPartition;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;

/**
 * How far a reader going back in time has come: per partition, the offset before which he goes on. As text it is the
 * cursor of a page.
 */
record DeadLetterCursor(Map<TopicPartition, Long> before) {
    static final DeadLetterCursor NONE = new DeadLetterCursor(Map.of());

    private static final Pattern ENTRY = Pattern.compile("([a-z.-]{1,100})/(\\d{1,9})/(\\d{1,18})");
    private static final int LONGEST = 8192;

    DeadLetterCursor {
        before = Map.copyOf(before);
    }

    /** @throws ProblemException {@code bad-parameter} where it is no cursor of ours */
    static DeadLetterCursor of(String cursor) {
        if (cursor == null) {
            return NONE;
        }
        Map<TopicPartition, Long> before = new HashMap<>();
        for (String entry : decode(cursor).split(",", -1)) {
            Matcher parts = ENTRY.matcher(entry);
            if (!parts.matches()) {
                throw malformed(cursor);
            }
            before.put(
                    new TopicPartition(parts.group(1), Integer.parseInt(parts.group(2))),
                    Long.parseLong(parts.group(3)));
        }
        return new DeadLetterCursor(before);
    }

    private static String decode(String cursor) {
        try {
            if (cursor.length() <= LONGEST) {
                return new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
            }
        } catch (IllegalArgumentException notBase64) {
            // Reported below, together with what is too long.
        }
        throw malformed(cursor.substring(0, Math.min(cursor.length(), 100)));
    }

    private static ProblemException malformed(String cursor) {
        return ProblemException.of(ProblemCode.BAD_PARAMETER, "after", cursor, "the cursor of a Link rel=next");
    }

    String cursor() {
        Map<String, Long> sorted = new TreeMap<>();
        before.forEach((partition, offset) -> sorted.put(partition.topic() + "/" + partition.partition(), offset));
        StringBuilder text = new StringBuilder();
        sorted.forEach((partition, offset) -> text.append(text.isEmpty() ? "" : ",")
                .append(partition)
                .append('/')
                .append(offset));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(UTF_8));
    }
}
