package org.duijie.acceptance.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.duijie.contracts.EventType;
import org.duijie.stack.Database;
import org.duijie.stack.Part;
import org.duijie.stack.TestStack;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.PackagedService;
import org.duijie.testing.SampleEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A record that ends its service each time comes to an end itself. */
class DeadlyRecordStory {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int ATTEMPTS = 3;
    private static final String GROUP = "deadly";
    private static final String TOPIC = "duijie.pairings";

    private final Database database = new Database("duijie_deadly");

    @BeforeAll
    static void start() {
        TestStack.shared().start(EnumSet.of(Part.POSTGRES, Part.KAFKA));
    }

    @Test
    void afterSoManyEndsItIsADeadLetterAndTheNextIsTaken() throws Exception {
        try (PackagedService service = PackagedService.of(
                "deadly",
                "outcome-service",
                database,
                Map.of(
                        "DUIJIE_CONSUMER_ATTEMPTS",
                        Integer.toString(ATTEMPTS),
                        "MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_GROUP_ID",
                        GROUP))) {
            beginBehindWhatIsThere();
            service.start();
            try (EventProbe dead = EventProbe.fromNow(TOPIC + ".dead-letter");
                    Connection holding = TestStack.shared().postgres().connect(database)) {
                // What takes the record waits for this: so it is under way when the service is killed.
                holding.setAutoCommit(false);
                execute(holding, "lock table candidate in access exclusive mode");
                SampleEvent deadly = SampleEvent.of(EventType.PAIRING_PROPOSED, UUID.randomUUID(), 1)
                        .send();

                for (int end = 1; end <= ATTEMPTS; end++) {
                    int tries = end;
                    await("attempt " + end).atMost(PATIENCE).until(() -> underWay() >= tries);
                    service.kill();
                    service.start();
                }

                ObservedEvent letter =
                        dead.awaitEvents(deadly.key(), 1, PATIENCE).getFirst();
                assertThat(letter.headers().get("dead-letter-reason")).contains("ended each time");
                holding.rollback();
            }
            SampleEvent next = SampleEvent.of(EventType.PAIRING_PROPOSED, UUID.randomUUID(), 1)
                    .send();
            await().atMost(PATIENCE)
                    .until(() -> number("select count(*) from candidate where pairing_id = '" + next.key() + "'") == 1);
        }
    }

    /** What other stories have told is none of this one's. */
    private static void beginBehindWhatIsThere() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(
                Map.of("bootstrap.servers", TestStack.shared().kafka().bootstrapServers()))) {
            if (!admin.listTopics().names().get().contains(TOPIC)) {
                return;
            }
            var partitions =
                    admin.describeTopics(Set.of(TOPIC)).topicNameValues().get(TOPIC).get().partitions().stream()
                            .collect(Collectors.toMap(
                                    partition -> new TopicPartition(TOPIC, partition.partition()),
                                    partition -> OffsetSpec.latest()));
            Map<TopicPartition, OffsetAndMetadata> ends = new HashMap<>();
            admin.listOffsets(partitions)
                    .all()
                    .get()
                    .forEach((partition, end) -> ends.put(partition, new OffsetAndMetadata(end.offset())));
            admin.alterConsumerGroupOffsets(GROUP, ends).all().get();
        }
    }

    /** Those of processes that were killed wait on. */
    private long underWay() throws SQLException {
        return number("""
                select count(*) from pg_stat_activity
                where datname = current_database() and wait_event_type = 'Lock' and pid <> pg_backend_pid()
                """);
    }

    private long number(String query) throws SQLException {
        try (Connection connection = TestStack.shared().postgres().connect(database);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
