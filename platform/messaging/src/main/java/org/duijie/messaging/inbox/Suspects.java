package org.duijie.messaging.inbox;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Knows which records may have ended the service, or the replica that had the partition before: of those that lay there when the
 * partition came, the first that are new. What lies behind them, or came later, nobody can have tried; for that nothing is asked
 * of the database.
 */
@ApplicationScoped
@Default
@Identifier(Suspects.LISTENER)
class Suspects implements KafkaConsumerRebalanceListener {
    /** As {@code consumer-rebalance-listener.name} of the connector's settings has it. */
    static final String LISTENER = "duijie-suspects";

    private static final Logger LOG = Logger.getLogger(Suspects.class);
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final Map<TopicPartition, Range> ranges = new ConcurrentHashMap<>();
    private final ConsumerConfig config;

    Suspects(ConsumerConfig config) {
        this.config = config;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        Map<TopicPartition, Long> ends = Map.of();
        try {
            ends = consumer.endOffsets(partitions, LIMIT);
        } catch (KafkaException unknown) {
            LOG.infof("suspects=all-that-come cause=%s", unknown);
        }
        for (TopicPartition partition : partitions) {
            // One transaction was under way at the most, with so many events.
            ranges.put(partition, new Range(ends.getOrDefault(partition, Long.MAX_VALUE), config.together()));
        }
    }

    /** Whether the service may have ended when this record was tried. */
    boolean includes(ConsumerRecord<?, ?> record) {
        Range range = ranges.get(partition(record));
        return range != null && record.offset() < range.end;
    }

    /** The record was new, and is done with. */
    void clear(ConsumerRecord<?, ?> record) {
        ranges.computeIfPresent(partition(record), (partition, range) -> range.withOneLess());
    }

    private static TopicPartition partition(ConsumerRecord<?, ?> record) {
        return new TopicPartition(record.topic(), record.partition());
    }

    /**
     * Records of a partition.
     *
     * @param end offset behind the last
     * @param left how many of them, at the most, may be it
     */
    private record Range(long end, int left) {
        Range withOneLess() {
            return left > 1 ? new Range(end, left - 1) : null;
        }
    }
}
