package org.duijie.gateway.deadletters;

import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.duijie.contracts.Topic;

/** Reads dead-letter topics, beside all consumers. Blocking, and bounded in time: fails where the broker is too slow. */
@Singleton
class DeadLetterTopics {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int FETCH_LIMIT = 8 * 1024 * 1024;
    private static final Deserializer<Integer> LENGTH = (topic, value) -> value.length;

    private final Map<String, Object> brokerConfig;

    DeadLetterTopics(@Identifier("default-kafka-broker") Map<String, Object> brokerConfig) {
        this.brokerConfig = brokerConfig;
    }

    /** Opens a reader of the letters of these topics; to be closed. */
    NewestFirstReader newestFirst(List<Topic> topics) {
        return new NewestFirstReader(consumer(LENGTH), topics, LIMIT);
    }

    /** One letter with its payload, or empty where there is none. */
    Optional<ConsumerRecord<byte[], byte[]>> one(Topic topic, int partition, long offset) {
        try (Consumer<byte[], byte[]> consumer = consumer(new ByteArrayDeserializer())) {
            TopicPartition place = new TopicPartition(topic.deadLetterTopicName(), partition);
            boolean exists = consumer.listTopics(LIMIT).getOrDefault(place.topic(), List.of()).stream()
                    .anyMatch(known -> known.partition() == partition);
            if (!exists) {
                return Optional.empty();
            }
            consumer.assign(List.of(place));
            if (offset >= consumer.endOffsets(List.of(place), LIMIT).get(place)) {
                return Optional.empty();
            }
            consumer.seek(place, offset);
            Deadline deadline = Deadline.in(LIMIT);
            while (consumer.position(place, LIMIT) == offset) {
                for (ConsumerRecord<byte[], byte[]> letter : consumer.poll(deadline.rest())) {
                    // The first one there may be a later one, where the wanted one has passed its time.
                    return Optional.of(letter).filter(first -> first.offset() == offset);
                }
            }
            return Optional.empty();
        }
    }

    private <V> Consumer<byte[], V> consumer(Deserializer<V> values) {
        Map<String, Object> config = new HashMap<>(brokerConfig);
        config.remove(ConsumerConfig.GROUP_ID_CONFIG);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, FETCH_LIMIT);
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) LIMIT.toMillis());
        config.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) LIMIT.toMillis() - 1000);
        return new KafkaConsumer<>(config, new ByteArrayDeserializer(), values);
    }

    /**
     * Some letters.
     *
     * @param rest how to go on, or null where there are no more
     */
    record Letters(List<DeadLetter> newestFirst, DeadLetterCursor rest) {}
}
