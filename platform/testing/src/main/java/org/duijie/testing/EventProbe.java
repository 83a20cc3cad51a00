package org.duijie.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.duijie.stack.TestStack;

/**
 * Reads a topic of the broker that the tests run with, beside all consumer groups. One thread at a time.
 */
public final class EventProbe implements AutoCloseable {

    /** Of events that did not fit, so many are named. */
    private static final int MOST_NAMED = 20;

    private static final Duration TOPIC_APPEARS = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String topic;
    private final Consumer<String, String> consumer;
    private final List<ObservedEvent> seen = new ArrayList<>();

    private EventProbe(String topic) {
        this.topic = topic;
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", TestStack.shared().kafka().bootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.assign(partitions());
    }

    /** Sees everything that the topic holds and will hold. */
    public static EventProbe fromBeginning(String topic) {
        var probe = new EventProbe(topic);
        probe.consumer.seekToBeginning(probe.consumer.assignment());
        return probe;
    }

    /** Sees what is sent to the topic from now on. */
    public static EventProbe fromNow(String topic) {
        var probe = new EventProbe(topic);
        probe.consumer.seekToEnd(probe.consumer.assignment());
        // Seeking waits for the first use of the position: now, not when somebody reads.
        probe.consumer.assignment().forEach(probe.consumer::position);
        return probe;
    }

    private List<TopicPartition> partitions() {
        var deadline = Instant.now().plus(TOPIC_APPEARS);
        while (Instant.now().isBefore(deadline)) {
            var found = consumer.partitionsFor(topic, TOPIC_APPEARS);
            if (found != null && !found.isEmpty()) {
                return found.stream()
                        .map(partition -> new TopicPartition(topic, partition.partition()))
                        .toList();
            }
        }
        consumer.close();
        throw new AssertionError("No topic " + topic + " within " + TOPIC_APPEARS.toSeconds() + " s");
    }

    /** Waits until that many events fit, those seen before included; in the order in which they were read. */
    public List<ObservedEvent> awaitEvents(Predicate<ObservedEvent> wanted, int count, Duration limit) {
        var deadline = Instant.now().plus(limit);
        var found = matching(wanted);
        while (found.size() < count) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("Expected %d fitting events on %s within %d s, found %d; seen there: %s"
                        .formatted(count, topic, limit.toSeconds(), found.size(), summary()));
            }
            read();
            found = matching(wanted);
        }
        return found;
    }

    /** Waits until that many events of the aggregate were seen. */
    public List<ObservedEvent> awaitEvents(String key, int count, Duration limit) {
        return awaitEvents(event -> key.equals(event.key()), count, limit);
    }

    /** Waits for one event of the type about the aggregate. */
    public ObservedEvent awaitEvent(String type, String key, Duration limit) {
        return awaitEvents(event -> type.equals(event.type()) && key.equals(event.key()), 1, limit)
                .getFirst();
    }

    /** Reads up to what is the end of the topic at this moment, and gives everything seen so far. */
    public List<ObservedEvent> everythingSoFar() {
        var ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            read();
        }
        return List.copyOf(seen);
    }

    private void read() {
        consumer.poll(POLL).forEach(event -> seen.add(observed(event)));
    }

    private List<ObservedEvent> matching(Predicate<ObservedEvent> wanted) {
        return seen.stream().filter(wanted).toList();
    }

    private String summary() {
        if (seen.isEmpty()) {
            return "nothing";
        }
        return seen.subList(Math.max(0, seen.size() - MOST_NAMED), seen.size()).stream()
                .map(event -> event.type() + " of " + event.key() + " #" + event.sequence())
                .collect(Collectors.joining(", ", "last of " + seen.size() + ": ", ""));
    }

    private static ObservedEvent observed(ConsumerRecord<String, String> event) {
        var headers = new HashMap<String, String>();
        event.headers()
                .forEach(header -> headers.put(
                        header.key(),
                        header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8)));
        return new ObservedEvent(
                event.topic(),
                event.partition(),
                event.offset(),
                event.key(),
                Map.copyOf(headers),
                event.value(),
                json(event.value()));
    }

    private static JsonNode json(String value) {
        try {
            return value == null ? MissingNode.getInstance() : JSON.readTree(value);
        } catch (JsonProcessingException poison) {
            return MissingNode.getInstance();
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
