package org.duijie.bench.matching;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.duijie.contracts.CloudEventHeaders;
import org.duijie.contracts.EventType;
import org.duijie.testing.SampleEvent;

/** Publishes demands on Kafka and waits until matching-service has taken them. */
final class DemandLoad implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 180;
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(5);

    /** Each look costs the database: among many they are to be few. */
    private static final long BETWEEN_LOOKS_AT_MANY = TimeUnit.MILLISECONDS.toNanos(200);

    /** Until the pairings of the demand before have been sent: what one demand takes is measured, not two. */
    static final long BETWEEN_DEMANDS = TimeUnit.MILLISECONDS.toNanos(50);

    /** At the end one consumer waits for the other: what goes on without end is seen before that. */
    private static final double SUSTAINED = 0.9;

    private static final EventType PUBLISHED =
            EventType.ofWireName("duijie.demand.published.v1").orElseThrow();

    private final SyntheticRecords records;
    private final Connection connection;
    private final KafkaProducer<String, String> producer;
    private final PreparedStatement isTaken;

    DemandLoad(SyntheticRecords records, Connection connection, String bootstrapServers) throws SQLException {
        this.records = records;
        this.connection = connection;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all"),
                new StringSerializer(),
                new StringSerializer());
        this.isTaken =
                connection.prepareStatement("select 1 from inbox where consumer = 'matching-service' and topic = '"
                        + PUBLISHED.topic().topicName() + "' and aggregate_id = ?");
    }

    /** One; returns a while after it was taken. */
    void one(long number) throws Exception {
        UUID demand = UUID.randomUUID();
        send(demand, number).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        await(() -> isTaken(demand), BETWEEN_LOOKS);
        LockSupport.parkNanos(BETWEEN_DEMANDS);
    }

    /** All at once; returns how many were taken per second, from the first sent to when a tenth was left. */
    double atOnce(long first, int count) throws Exception {
        long before = taken();
        long begin = System.nanoTime();
        List<Future<?>> sent = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sent.add(send(UUID.randomUUID(), first + i));
        }
        for (Future<?> each : sent) {
            each.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        await(() -> taken() - before >= SUSTAINED * count, BETWEEN_LOOKS_AT_MANY);
        double rate = (taken() - before) / ((System.nanoTime() - begin) / 1e9);
        await(() -> taken() - before == count, BETWEEN_LOOKS_AT_MANY);
        return rate;
    }

    private Future<?> send(UUID demand, long number) {
        SampleEvent event = SampleEvent.of(PUBLISHED, demand, 3)
                .with("title", records.demandTitle(number))
                .with("description", records.demandText(number))
                .with("currentState", null)
                .with("attachmentText", null)
                // The sample's day is over some day, and what is over is not paired.
                .with("validUntil", null)
                .with("indicators", List.of())
                .with("keywords", List.of());
        event.headers().put(CloudEventHeaders.TIME, Instant.now().toString());
        var record = new ProducerRecord<>(
                PUBLISHED.topic().topicName(), event.key(), event.value().toString());
        event.headers().forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return producer.send(record);
    }

    private interface Look {
        boolean isThere() throws SQLException;
    }

    private static void await(Look look, long betweenLooks) throws SQLException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!look.isThere()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Not all demands were taken within " + PATIENCE_SECONDS + " s");
            }
            LockSupport.parkNanos(betweenLooks);
        }
    }

    private boolean isTaken(UUID demand) throws SQLException {
        isTaken.setString(1, demand.toString());
        try (ResultSet found = isTaken.executeQuery()) {
            return found.next();
        }
    }

    private long taken() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from inbox")) {
            count.next();
            return count.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        isTaken.close();
        producer.close();
    }
}
