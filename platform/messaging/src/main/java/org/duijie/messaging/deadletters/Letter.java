package org.duijie.messaging.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.duijie.contracts.Topic;

/**
 * A record that could not be taken, made to fit: whatever it was, its place and the reason arrive. A sender that compresses gets
 * more into a record than one that does not, and headers and keys have no limit but that of the record.
 */
record Letter(ConsumerRecord<String, byte[]> dead, String consumer, int attempts, String reason) {
    /** Leaves of {@code max.request.size}, 1 MiB, what key and headers may have, twice. */
    static final int LARGEST_VALUE = 960 * 1024;

    private static final Pattern LINES = Pattern.compile("\\p{Cntrl}");
    private static final int LONGEST_REASON = 1000;
    private static final int LARGEST_KEY = 1024;
    private static final int LARGEST_HEADER = 4 * 1024;
    private static final int ALL_HEADERS = 24 * 1024;
    private static final String KEY = "key";
    private static final String HEADERS = "headers";
    private static final String VALUE = "value";

    Letter {
        String line = LINES.matcher(reason).replaceAll(" ");
        reason = line.substring(0, Math.min(line.length(), LONGEST_REASON));
    }

    /** What is sent. @param largestValue bytes of the value that are kept at most */
    ProducerRecord<String, byte[]> record(int largestValue) {
        Set<String> cut = new TreeSet<>();
        ProducerRecord<String, byte[]> letter =
                new ProducerRecord<>(Topic.deadLetterTopicOf(dead.topic()), key(cut), value(largestValue, cut));
        addHeaders(letter.headers(), cut);
        mark(letter.headers(), DeadLetterHeaders.REASON, reason);
        mark(letter.headers(), DeadLetterHeaders.CONSUMER, consumer);
        mark(letter.headers(), DeadLetterHeaders.ATTEMPTS, Integer.toString(attempts));
        mark(letter.headers(), DeadLetterHeaders.TOPIC, dead.topic());
        mark(letter.headers(), DeadLetterHeaders.PARTITION, Integer.toString(dead.partition()));
        mark(letter.headers(), DeadLetterHeaders.OFFSET, Long.toString(dead.offset()));
        if (cut.contains(VALUE)) {
            mark(letter.headers(), DeadLetterHeaders.VALUE_SIZE, Integer.toString(dead.value().length));
            mark(letter.headers(), DeadLetterHeaders.VALUE_SHA256, sha256(dead.value()));
        }
        if (!cut.isEmpty()) {
            mark(letter.headers(), DeadLetterHeaders.CUT, String.join(" ", cut));
        }
        return letter;
    }

    private String key(Set<String> cut) {
        String key = dead.key();
        // A character is three bytes at most, as UTF-8 has it.
        if (key == null || key.length() <= LARGEST_KEY / 3) {
            return key;
        }
        cut.add(KEY);
        return key.substring(0, LARGEST_KEY / 3);
    }

    private byte[] value(int largest, Set<String> cut) {
        byte[] value = dead.value();
        if (value == null || value.length <= largest) {
            return value;
        }
        cut.add(VALUE);
        return Arrays.copyOf(value, largest);
    }

    private void addHeaders(Headers headers, Set<String> cut) {
        int size = 0;
        for (Header header : dead.headers()) {
            int length = header.key().length() * 3 + (header.value() == null ? 0 : header.value().length);
            if (length > LARGEST_HEADER || size + length > ALL_HEADERS) {
                cut.add(HEADERS);
            } else {
                headers.add(header);
                size += length;
            }
        }
    }

    private static String sha256(byte[] value) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(value));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void mark(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(UTF_8));
    }
}
