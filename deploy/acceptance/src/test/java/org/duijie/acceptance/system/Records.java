package org.duijie.acceptance.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.duijie.contracts.Topic;

/** Puts records on the topics of a running system past all that its own producers take care of, and sees which were buried. */
final class Records implements AutoCloseable {
    private static final List<String> SERVICES =
            List.of("demand-service", "outcome-service", "matching-service", "roadshow-service");

    /** More than the broker takes of a batch, before it is compressed. */
    private static final String LARGEST = Integer.toString(8 * 1024 * 1024);

    private final Map<String, Object> settings;
    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> deadLetters;
    private final Map<Topic, Set<String>> consumers;

    /** Which consumers have buried a record, by its place. */
    private final Map<String, List<String>> buried = new HashMap<>();

    Records(RunningSystem system) throws Exception {
        this.settings = settings(system);
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        this.deadLetters = new KafkaConsumer<>(
                Map.of("bootstrap.servers", system.bootstrapServers()),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        this.consumers = consumers(system);
        List<TopicPartition> partitions = new ArrayList<>();
        for (Topic topic : consumers.keySet()) {
            deadLetters
                    .partitionsFor(topic.deadLetterTopicName())
                    .forEach(one -> partitions.add(new TopicPartition(one.topic(), one.partition())));
        }
        deadLetters.assign(partitions);
        deadLetters.seekToEnd(partitions);
        partitions.forEach(deadLetters::position);
    }

    private static Map<String, Object> settings(RunningSystem system) {
        return Map.of(
                "bootstrap.servers",
                system.bootstrapServers(),
                "compression.type",
                "gzip",
                "max.request.size",
                LARGEST);
    }

    private static Map<Topic, Set<String>> consumers(RunningSystem system) throws Exception {
        Map<Topic, Set<String>> consumers = new TreeMap<>();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", system.bootstrapServers()))) {
            admin.describeConsumerGroups(SERVICES).all().get().forEach((service, group) -> group.members().stream()
                    .flatMap(member -> member.assignment().topicPartitions().stream())
                    .flatMap(partition -> Arrays.stream(Topic.values())
                            .filter(topic -> topic.topicName().equals(partition.topic())))
                    .forEach(topic -> consumers
                            .computeIfAbsent(topic, none -> new TreeSet<>())
                            .add(service)));
        }
        return consumers;
    }

    /** Who reads each topic. */
    Map<Topic, Set<String>> readers() {
        return consumers;
    }

    /** Sends them; where they are then. */
    List<String> send(List<ProducerRecord<String, byte[]>> records) throws Exception {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (ProducerRecord<String, byte[]> record : records) {
            sent.add(producer.send(record));
        }
        List<String> places = new ArrayList<>();
        for (Future<RecordMetadata> one : sent) {
            RecordMetadata place = one.get();
            places.add(place.topic() + "/" + place.partition() + "/" + place.offset());
        }
        return places;
    }

    /** Sends them in a transaction that is taken back. */
    void sendAndAbort(List<ProducerRecord<String, byte[]>> records) throws Exception {
        Map<String, Object> settings = new HashMap<>(this.settings);
        settings.put("transactional.id", UUID.randomUUID().toString());
        try (var aborting = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            aborting.initTransactions();
            aborting.beginTransaction();
            for (ProducerRecord<String, byte[]> record : records) {
                aborting.send(record).get();
            }
            aborting.abortTransaction();
        }
    }

    /** Which consumers have buried what since this began to look, by the place of the record. */
    Map<String, List<String>> buried() {
        boolean more = true;
        while (more) {
            var letters = deadLetters.poll(Duration.ofMillis(100));
            letters.forEach(this::note);
            more = !letters.isEmpty();
        }
        return buried;
    }

    private void note(ConsumerRecord<String, byte[]> letter) {
        buried.computeIfAbsent(
                        header(letter, "dead-letter-topic")
                                + "/" + header(letter, "dead-letter-partition")
                                + "/" + header(letter, "dead-letter-offset"),
                        none -> new ArrayList<>())
                .add(header(letter, "dead-letter-consumer"));
    }

    private static String header(ConsumerRecord<String, byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), UTF_8);
    }

    @Override
    public void close() {
        producer.close();
        deadLetters.close();
    }
}
