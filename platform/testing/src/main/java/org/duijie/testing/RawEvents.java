package org.duijie.testing;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.duijie.stack.TestStack;

/** Puts records on topics as they are, past all that producers of the product take care of: duplicates, poison. */
public final class RawEvents {

    private static final long PATIENCE_SECONDS = 30;

    private RawEvents() {}

    /** Sends a record and returns when the broker has it; a value of null is a tombstone. */
    public static void send(String topic, String key, Map<String, String> headers, String value) {
        var event = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) -> event.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        Map<String, Object> settings =
                Map.of("bootstrap.servers", TestStack.shared().kafka().bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(event).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("Could not send to " + topic, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while sending to " + topic, e);
        }
    }

    /** Sends once more what was observed, byte for byte but for its place. */
    public static void repeat(ObservedEvent event) {
        send(event.topic(), event.key(), event.headers(), event.text());
    }
}
