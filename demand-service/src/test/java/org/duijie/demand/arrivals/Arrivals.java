package org.duijie.demand.arrivals;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.duijie.contracts.EventType;
import org.duijie.stack.TestStack;
import org.duijie.testing.SampleEvent;

/** Events of one outcome, so that all lie in one partition. */
final class Arrivals {
    static final Duration SOON = Duration.ofSeconds(30);

    private Arrivals() {}

    static SampleEvent published(UUID outcome, long version) {
        return SampleEvent.of(EventType.OUTCOME_PUBLISHED, outcome, version);
    }

    /** The consumer has gone on: what is sent now is taken, whatever came before. */
    static void awaitGoesOn(ProbedConsumer consumer, UUID outcome, long version) {
        published(outcome, version).send();
        await().atMost(SOON).until(() -> consumer.tried(outcome).contains(version));
    }

    static ProducerRecord<String, byte[]> record(SampleEvent event, String value) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(ProbedConsumer.TOPIC, event.key(), value.getBytes(UTF_8));
        event.headers().forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        return record;
    }

    /** Sends as no service of the platform does. */
    static void send(Map<String, Object> settings, Consumer<Producer<String, byte[]>> sending) {
        Map<String, Object> all = new java.util.HashMap<>(settings);
        all.put("bootstrap.servers", TestStack.shared().kafka().bootstrapServers());
        try (Producer<String, byte[]> producer =
                new KafkaProducer<>(all, new StringSerializer(), new ByteArraySerializer())) {
            sending.accept(producer);
            producer.flush();
        }
    }
}
