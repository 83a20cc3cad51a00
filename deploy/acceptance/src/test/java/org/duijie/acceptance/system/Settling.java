package org.duijie.acceptance.system;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;

/** When everything that was sent was taken by everybody, and nothing followed from it any more. */
final class Settling {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** Longer than the pause between two commits of a consumer, and than an event waits to be sent. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(1500);

    private static final List<String> CONSUMERS =
            List.of("demand-service", "outcome-service", "matching-service", "roadshow-service");

    private Settling() {}

    /** Waits until no consumer lags behind, twice running, with the same number of records on the topics and nothing left to search. */
    static void await(RunningSystem system) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", system.bootstrapServers()))) {
            var before = new HashMap<TopicPartition, Long>();
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(BETWEEN_LOOKS)
                    .ignoreExceptionsInstanceOf(ExecutionException.class)
                    .until(() -> {
                        Map<TopicPartition, Long> ends = ends(admin);
                        boolean settled =
                                ends.equals(before) && nobodyLags(admin, ends) && nothingIsSearchedAnew(system);
                        before.clear();
                        before.putAll(ends);
                        return settled;
                    });
        }
    }

    private static boolean nothingIsSearchedAnew(RunningSystem system) {
        return system.column("matching-service", "select subject_id from renewal")
                .isEmpty();
    }

    private static Map<TopicPartition, Long> ends(Admin admin) throws ExecutionException, InterruptedException {
        var wanted = new HashMap<TopicPartition, OffsetSpec>();
        var topics = admin.listTopics().names().get().stream()
                .filter(name -> name.startsWith("duijie."))
                .toList();
        admin.describeTopics(topics).allTopicNames().get().values().forEach(topic -> topic.partitions()
                .forEach(partition ->
                        wanted.put(new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest())));
        var ends = new HashMap<TopicPartition, Long>();
        admin.listOffsets(wanted).all().get().forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    private static boolean nobodyLags(Admin admin, Map<TopicPartition, Long> ends)
            throws ExecutionException, InterruptedException {
        for (String consumer : CONSUMERS) {
            Map<TopicPartition, OffsetAndMetadata> taken = admin.listConsumerGroupOffsets(consumer)
                    .partitionsToOffsetAndMetadata()
                    .get();
            for (var each : taken.entrySet()) {
                if (each.getValue().offset() < ends.get(each.getKey())) {
                    return false;
                }
            }
        }
        return true;
    }
}
