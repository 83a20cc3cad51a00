package org.duijie.messaging.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.duijie.contracts.Topic;
import org.duijie.messaging.EventProducer;
import org.jboss.logging.Logger;

/** Puts records away that could not be taken. */
@Singleton
public class DeadLetters {
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final int REASON_LIMIT = 1000;

    private final EventProducer producer;
    private final MeterRegistry meters;

    DeadLetters(EventProducer producer, MeterRegistry meters) {
        this.producer = producer;
        this.meters = meters;
    }

    /** Shows the count of the topic's dead letters from now on, as 0 until there is one. */
    public void expectFrom(String topic, String consumer) {
        letters(topic, consumer);
    }

    /** Completes when the broker has the dead letter; fails where it could not be sent. */
    public Uni<Void> put(ConsumerRecord<String, byte[]> record, String consumer, int attempts, String reason) {
        ProducerRecord<String, byte[]> letter =
                new ProducerRecord<>(Topic.deadLetterTopicOf(record.topic()), record.key(), record.value());
        record.headers().forEach(letter.headers()::add);
        mark(letter.headers(), DeadLetterHeaders.REASON, reason.substring(0, Math.min(reason.length(), REASON_LIMIT)));
        mark(letter.headers(), DeadLetterHeaders.CONSUMER, consumer);
        mark(letter.headers(), DeadLetterHeaders.ATTEMPTS, Integer.toString(attempts));
        mark(letter.headers(), DeadLetterHeaders.TOPIC, record.topic());
        mark(letter.headers(), DeadLetterHeaders.PARTITION, Integer.toString(record.partition()));
        mark(letter.headers(), DeadLetterHeaders.OFFSET, Long.toString(record.offset()));
        return Uni.createFrom()
                .<Void>emitter(sent -> send(letter, sent))
                .invoke(() -> account(record, consumer, attempts, reason));
    }

    private void send(
            ProducerRecord<String, byte[]> letter, io.smallrye.mutiny.subscription.UniEmitter<? super Void> sent) {
        // The producer blocks while it has no broker; the event loop must not.
        Thread.ofPlatform().daemon().start(() -> {
            try {
                producer.get().send(letter, (metadata, failure) -> {
                    if (failure == null) {
                        sent.complete(null);
                    } else {
                        sent.fail(failure);
                    }
                });
            } catch (RuntimeException failure) {
                sent.fail(failure);
            }
        });
    }

    private void account(ConsumerRecord<String, byte[]> record, String consumer, int attempts, String reason) {
        letters(record.topic(), consumer).increment();
        LOG.errorf(
                "dead-letter topic=%s partition=%d offset=%d consumer=%s attempts=%d reason=%s",
                record.topic(), record.partition(), record.offset(), consumer, attempts, reason);
    }

    private Counter letters(String topic, String consumer) {
        return meters.counter("duijie.dead.letters", "topic", topic, "consumer", consumer);
    }

    private static void mark(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(UTF_8));
    }
}
