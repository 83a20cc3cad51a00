package org.duijie.gateway.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.duijie.contracts.CloudEventHeaders;
import org.duijie.contracts.Topic;
import org.duijie.messaging.deadletters.DeadLetterHeaders;

/**
 * A record that a consumer could not take; never its payload.
 *
 * @param topic where it was meant to go
 * @param partition of the dead-letter topic
 * @param offset in that partition
 * @param key id of the aggregate, or what the sender put there
 * @param time when it was put away
 * @param bytes length of the payload
 * @param closure where it is done with
 */
record DeadLetter(
        String topic,
        int partition,
        long offset,
        String key,
        String type,
        String reason,
        String consumer,
        Long attempts,
        Instant time,
        Origin origin,
        int bytes,
        Closure closure) {
    private static final int LIMIT = 1000;

    static DeadLetter of(Topic topic, ConsumerRecord<byte[], Integer> letter) {
        return new DeadLetter(
                topic.topicName(),
                letter.partition(),
                letter.offset(),
                text(letter.key()),
                header(letter, CloudEventHeaders.TYPE),
                header(letter, DeadLetterHeaders.REASON),
                header(letter, DeadLetterHeaders.CONSUMER),
                number(header(letter, DeadLetterHeaders.ATTEMPTS)),
                Instant.ofEpochMilli(letter.timestamp()),
                new Origin(
                        number(header(letter, DeadLetterHeaders.PARTITION)),
                        number(header(letter, DeadLetterHeaders.OFFSET))),
                letter.value() == null ? 0 : letter.value(),
                null);
    }

    DeadLetter with(Closure found) {
        return new DeadLetter(
                topic, partition, offset, key, type, reason, consumer, attempts, time, origin, bytes, found);
    }

    Closures.Place place() {
        return new Closures.Place(topic, partition, offset);
    }

    private static String header(ConsumerRecord<byte[], Integer> letter, String name) {
        Header header = letter.headers().lastHeader(name);
        return header == null ? null : text(header.value());
    }

    private static String text(byte[] bytes) {
        if (bytes == null) {
            return null;
        }
        // Anybody may have sent the record: its texts are shown as far as they are short enough to be looked at.
        String text = new String(bytes, UTF_8);
        return text.substring(0, Math.min(text.length(), LIMIT));
    }

    private static Long number(String text) {
        try {
            return text == null ? null : Long.valueOf(text);
        } catch (NumberFormatException notOurs) {
            return null;
        }
    }

    /** Where it was before, in its topic. */
    record Origin(Long partition, Long offset) {}
}
