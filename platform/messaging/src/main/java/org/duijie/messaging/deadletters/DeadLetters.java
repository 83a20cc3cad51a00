package org.duijie.messaging.deadletters;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.duijie.messaging.EventProducer;
import org.jboss.logging.Logger;

/** Puts records away that could not be taken. */
@Singleton
public class DeadLetters {
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

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
        Letter letter = new Letter(record, consumer, attempts, reason);
        return Uni.createFrom()
                .<Void>emitter(sent -> Thread.ofPlatform()
                        .daemon()
                        // The producer blocks while it has no broker; the event loop must not.
                        .start(() -> send(letter, Letter.LARGEST_VALUE, sent)))
                .invoke(() -> account(letter));
    }

    private void send(Letter letter, int largestValue, UniEmitter<? super Void> sent) {
        try {
            producer.get().send(letter.record(largestValue), (metadata, failure) -> {
                if (failure == null) {
                    sent.complete(null);
                } else if (failure instanceof RecordTooLargeException && largestValue > 0) {
                    // A broker that takes less than usual: where nothing of the value fits, its place and reason do.
                    Thread.ofPlatform().daemon().start(() -> send(letter, largestValue / 4, sent));
                } else {
                    sent.fail(failure);
                }
            });
        } catch (RuntimeException | Error failure) {
            sent.fail(failure);
        }
    }

    private void account(Letter letter) {
        ConsumerRecord<String, byte[]> record = letter.dead();
        letters(record.topic(), letter.consumer()).increment();
        LOG.errorf(
                "dead-letter topic=%s partition=%d offset=%d consumer=%s attempts=%d reason=%s",
                record.topic(),
                record.partition(),
                record.offset(),
                letter.consumer(),
                letter.attempts(),
                letter.reason());
    }

    private Counter letters(String topic, String consumer) {
        return meters.counter("duijie.dead.letters", "topic", topic, "consumer", consumer);
    }
}
