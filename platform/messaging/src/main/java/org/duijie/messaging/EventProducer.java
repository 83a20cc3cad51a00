package org.duijie.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The service's one connection for sending: idempotent, acknowledged by all replicas, quick to say that a broker is down. */
@Singleton
public class EventProducer {
    private static final int DELIVERY_LIMIT_MS = 10_000;
    private static final int REQUEST_LIMIT_MS = 4_000;
    private static final int METADATA_LIMIT_MS = 4_000;

    private final Map<String, Object> brokerConfig;
    private final MeterRegistry meters;
    private KafkaProducer<String, byte[]> producer;
    private KafkaClientMetrics metrics;

    EventProducer(@Identifier("default-kafka-broker") Map<String, Object> brokerConfig, MeterRegistry meters) {
        this.brokerConfig = brokerConfig;
        this.meters = meters;
    }

    /** The producer, connected at first use: a service starts without its broker. */
    public synchronized Producer<String, byte[]> get() {
        if (producer == null) {
            producer = new KafkaProducer<>(config(), new StringSerializer(), new ByteArraySerializer());
            metrics = new KafkaClientMetrics(producer);
            metrics.bindTo(meters);
        }
        return producer;
    }

    private Map<String, Object> config() {
        Map<String, Object> config = new HashMap<>(brokerConfig);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, DELIVERY_LIMIT_MS);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, REQUEST_LIMIT_MS);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, METADATA_LIMIT_MS);
        return config;
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            metrics.close();
            producer.close(Duration.ofSeconds(2));
        }
    }
}
