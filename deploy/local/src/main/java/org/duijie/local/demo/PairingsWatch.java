package org.duijie.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads the pairing topic from its beginning, as a technology-transfer office would. */
public final class PairingsWatch implements AutoCloseable {
    private static final String TOPIC = "duijie.pairings";
    private static final Duration POLL = Duration.ofMillis(250);

    private final KafkaConsumer<String, String> consumer;
    private final ObjectMapper json = new ObjectMapper();

    private PairingsWatch(KafkaConsumer<String, String> consumer) {
        this.consumer = consumer;
    }

    /** @param bootstrapServers address of the broker */
    public static PairingsWatch of(String bootstrapServers) {
        Map<String, Object> config = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.GROUP_ID_CONFIG,
                "demo-" + UUID.randomUUID(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false);
        var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return new PairingsWatch(consumer);
    }

    /** The pairings told of since the last call; waits a quarter of a second for the first. */
    List<JsonNode> next() {
        List<JsonNode> told = new ArrayList<>();
        for (ConsumerRecord<String, String> record : consumer.poll(POLL)) {
            try {
                if (record.value() != null) {
                    told.add(json.readTree(record.value()).path("pairing"));
                }
            } catch (IOException foreign) {
                throw new DemoException("On " + TOPIC + " lies a record that is no JSON, at offset " + record.offset());
            }
        }
        return told;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
