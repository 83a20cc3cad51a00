package org.duijie.gateway.deadletters;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.duijie.contracts.Topic;
import org.duijie.gateway.deadletters.Closures.Place;
import org.duijie.messaging.EventProducer;
import org.duijie.messaging.deadletters.DeadLetterHeaders;
import org.duijie.records.identity.Caller;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.jboss.logging.Logger;

/**
 * Sends a dead letter to its topic again, as it was. Every consumer of the topic gets it; those that have taken it, or a
 * newer state of its aggregate, pass over it. The letter is closed; it stays where it is, until its time has passed. Blocking.
 */
@Singleton
class ReplayDeadLetter {
    private static final Logger LOG = Logger.getLogger(ReplayDeadLetter.class);
    private static final int LIMIT_SECONDS = 15;

    private final DeadLetterTopics topics;
    private final EventProducer producer;
    private final Closures closures;
    private final MeterRegistry meters;

    ReplayDeadLetter(DeadLetterTopics topics, EventProducer producer, Closures closures, MeterRegistry meters) {
        this.topics = topics;
        this.producer = producer;
        this.closures = closures;
        this.meters = meters;
    }

    /** @return where the record lies now */
    Replay replay(Topic topic, Replay wanted, Caller caller) {
        ConsumerRecord<byte[], byte[]> letter = topics.one(topic, wanted.partition(), wanted.offset())
                .orElseThrow(() -> ProblemException.of(ProblemCode.NOT_FOUND));
        RecordMetadata sent = send(again(topic, letter));
        meters.counter("duijie.dead.letters.replayed", "topic", topic.topicName())
                .increment();
        LOG.infof(
                "audit=dead-letter-replayed by=%s topic=%s partition=%d offset=%d to-partition=%d to-offset=%d",
                caller.subject(),
                topic.topicName(),
                wanted.partition(),
                wanted.offset(),
                sent.partition(),
                sent.offset());
        closures.close(
                new Place(topic.topicName(), wanted.partition(), wanted.offset()),
                "sent again: partition %d, offset %d".formatted(sent.partition(), sent.offset()),
                caller);
        return new Replay(topic.topicName(), sent.partition(), sent.offset());
    }

    private static ProducerRecord<String, byte[]> again(Topic topic, ConsumerRecord<byte[], byte[]> letter) {
        try (StringDeserializer text = new StringDeserializer()) {
            ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                    topic.topicName(), text.deserialize(letter.topic(), letter.key()), letter.value());
            letter.headers().forEach(header -> {
                if (!header.key().startsWith(DeadLetterHeaders.PREFIX)) {
                    record.headers().add(header);
                }
            });
            return record;
        }
    }

    private RecordMetadata send(ProducerRecord<String, byte[]> record) {
        try {
            return producer.get().send(record).get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            throw new CompletionException(failure.getCause());
        } catch (TimeoutException late) {
            throw new CompletionException(late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw ProblemException.of(ProblemCode.UNAVAILABLE);
        }
    }
}
