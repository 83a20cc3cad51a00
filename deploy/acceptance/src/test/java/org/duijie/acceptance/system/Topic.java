package org.duijie.acceptance.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A topic of a running system, read from its beginning as a technology-transfer office does. */
final class Topic implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KafkaConsumer<String, String> consumer;
    private final List<ConsumerRecord<String, String>> seen = new ArrayList<>();

    private Topic(KafkaConsumer<String, String> consumer) {
        this.consumer = consumer;
    }

    static Topic fromBeginning(RunningSystem system, String name) {
        var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", system.bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(name).stream()
                .map(partition -> new TopicPartition(name, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return new Topic(consumer);
    }

    /** The first record that is wanted; fails when it is not there in time. */
    ConsumerRecord<String, String> await(Predicate<ConsumerRecord<String, String>> wanted, Duration limit) {
        Instant end = Instant.now().plus(limit);
        while (true) {
            for (ConsumerRecord<String, String> record : seen) {
                if (wanted.test(record)) {
                    return record;
                }
            }
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Not among " + seen.size() + " records within " + limit);
            }
            consumer.poll(Duration.ofMillis(50)).forEach(seen::add);
        }
    }

    /** The latest value of each key, of all that is on the topic now. */
    Map<String, JsonNode> latest() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(100)).forEach(seen::add);
        }
        Map<String, JsonNode> latest = new LinkedHashMap<>();
        seen.forEach(record -> latest.put(record.key(), json(record)));
        return latest;
    }

    static JsonNode json(ConsumerRecord<String, String> record) {
        try {
            return JSON.readTree(record.value());
        } catch (IOException malformed) {
            throw new AssertionError(malformed);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
