package org.duijie.gateway.deadletters;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.duijie.contracts.Topic;
import org.duijie.gateway.deadletters.DeadLetterTopics.Letters;

/**
 * Reads the newest records of several partitions, as if they were one log ordered by time. Reads no more of each
 * partition than would do if all were from there. Holds a connection from page to page.
 */
final class NewestFirstReader implements AutoCloseable {
    private static final Comparator<ConsumerRecord<byte[], Integer>> NEWEST_FIRST = Comparator.comparingLong(
                    ConsumerRecord<byte[], Integer>::timestamp)
            .thenComparing(ConsumerRecord::topic)
            .thenComparingInt(ConsumerRecord::partition)
            .thenComparingLong(ConsumerRecord::offset)
            .reversed();

    private final Consumer<byte[], Integer> consumer;
    private final Map<String, Topic> byName = new HashMap<>();
    private final Duration time;

    /** @param consumer closed with it */
    NewestFirstReader(Consumer<byte[], Integer> consumer, List<Topic> topics, Duration time) {
        this.consumer = consumer;
        topics.forEach(topic -> byName.put(topic.deadLetterTopicName(), topic));
        this.time = time;
    }

    /** The newest letters before the bounds, newest first. */
    Letters read(DeadLetterCursor bounds, int limit) {
        // All there are: to ask for one that nobody has made yet is worth a warning to the client.
        List<TopicPartition> partitions = consumer.listTopics(time).entrySet().stream()
                .filter(there -> byName.containsKey(there.getKey()))
                .flatMap(there -> there.getValue().stream())
                .map(known -> new TopicPartition(known.topic(), known.partition()))
                .toList();
        // Likewise to ask how far a partition goes that is not assigned.
        consumer.assign(partitions);
        Map<TopicPartition, Long> begin = consumer.beginningOffsets(partitions, time);
        Map<TopicPartition, Long> before = consumer.endOffsets(partitions, time);
        before.replaceAll((partition, end) ->
                Math.max(begin.get(partition), Math.min(end, bounds.before().getOrDefault(partition, end))));

        List<ConsumerRecord<byte[], Integer>> newest = fetch(begin, before, limit).stream()
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .toList();
        newest.forEach(letter ->
                before.merge(new TopicPartition(letter.topic(), letter.partition()), letter.offset(), Math::min));
        boolean more = before.entrySet().stream().anyMatch(bound -> bound.getValue() > begin.get(bound.getKey()));
        return new Letters(
                newest.stream()
                        .map(letter -> DeadLetter.of(byName.get(letter.topic()), letter))
                        .toList(),
                more ? new DeadLetterCursor(before) : null);
    }

    private List<ConsumerRecord<byte[], Integer>> fetch(
            Map<TopicPartition, Long> begin, Map<TopicPartition, Long> before, int limit) {
        List<TopicPartition> filled = before.keySet().stream()
                .filter(partition -> before.get(partition) > begin.get(partition))
                .toList();
        consumer.assign(filled);
        filled.forEach(
                partition -> consumer.seek(partition, Math.max(begin.get(partition), before.get(partition) - limit)));
        List<ConsumerRecord<byte[], Integer>> found = new ArrayList<>();
        Deadline deadline = Deadline.in(time);
        while (filled.stream().anyMatch(partition -> consumer.position(partition, time) < before.get(partition))) {
            consumer.poll(deadline.rest()).forEach(letter -> {
                if (letter.offset() < before.get(new TopicPartition(letter.topic(), letter.partition()))) {
                    found.add(letter);
                }
            });
        }
        return found;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
