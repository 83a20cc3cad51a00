package org.duijie.demand.arrivals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duijie.demand.arrivals.Arrivals.awaitGoesOn;
import static org.duijie.demand.arrivals.Arrivals.published;
import static org.duijie.demand.arrivals.Arrivals.record;
import static org.duijie.demand.arrivals.Arrivals.send;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ManagementPort;
import org.duijie.testing.MetricProbe;
import org.duijie.testing.MetricSnapshot;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.Rows;
import org.duijie.testing.SampleEvent;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A consumer that has ended, or stands still, is seen, and another follows. */
@QuarkusTest
@WithStack(database = "duijie_demand")
@TestProfile(RestartedConsumersIT.Impatient.class)
class RestartedConsumersIT {
    /** A new member waits for the others of its group. */
    private static final Duration LONG = Duration.ofMinutes(2);

    private static final Map<String, String> TOPIC = Map.of("topic", ProbedConsumer.TOPIC);

    private final UUID outcome = UUID.randomUUID();
    private MetricProbe metrics;

    @Inject
    ProbedConsumer consumer;

    @Inject
    KafkaClientService clients;

    @BeforeEach
    void findMetrics() {
        metrics = MetricProbe.ofApplicationUnderTest();
    }

    @AfterEach
    void mend() {
        FaultyDeserializer.mend();
    }

    @Test
    void anotherFollowsOneThatEndedAndMeanwhileTheServiceIsNotReady() {
        awaitGoesOn(consumer, outcome, 1);
        awaitReadiness(200);
        MetricSnapshot before = metrics.snapshot();
        long threads = threadsOfClients();

        FaultyDeserializer.breakDown();
        published(outcome, 2).send();

        awaitReadiness(503);
        metrics.awaitIncrease(before, "duijie_consumer_endings_total", TOPIC, 3, LONG);
        assertThat(metrics.value("duijie_consumers_down", TOPIC)).isEqualTo(1);
        assertThat(clients.getConsumers("probed")).as("kept by the connector").hasSize(1);
        assertThat(threadsOfClients()).isLessThanOrEqualTo(threads + 1);

        FaultyDeserializer.mend();

        await().atMost(LONG).until(() -> consumer.tried(outcome).contains(2L));
        awaitReadiness(200);
        awaitGoesOn(consumer, outcome, 3);
        assertThat(consumer.tried(outcome)).containsExactly(1L, 2L, 3L);
        assertThat(metrics.value("duijie_consumers_down", TOPIC)).isZero();
    }

    @Test
    void aServiceIsNotReadyWhileItsConsumerStandsStill() {
        AtomicReference<Boolean> goesOn = new AtomicReference<>(false);
        consumer.does(outcome, () -> {
            Context here = Vertx.currentContext();
            return Uni.createFrom().emitter(over -> Thread.ofPlatform().daemon().start(() -> {
                await().atMost(LONG).until(goesOn::get);
                here.runOnContext(then -> over.complete(null));
            }));
        });

        published(outcome, 1).send();

        awaitReadiness(503);
        assertThat(metrics.value("duijie_consumers_down", TOPIC)).isEqualTo(1);
        goesOn.set(true);
        awaitReadiness(200);
    }

    @Test
    void aRecordThatEndedTheServiceOftenEnoughIsADeadLetterWithoutAnotherAttempt() throws Exception {
        awaitGoesOn(consumer, outcome, 1);
        FaultyDeserializer.breakDown();
        RecordMetadata deadly = sent(published(outcome, 2));
        awaitReadiness(503);
        leftBehind(deadly, 4);
        try (EventProbe dead = EventProbe.fromNow(ProbedConsumer.TOPIC + ".dead-letter")) {
            FaultyDeserializer.mend();

            ObservedEvent letter = dead.awaitEvents(outcome.toString(), 1, LONG).getFirst();

            assertThat(letter.headers()).containsEntry("dead-letter-attempts", "4");
            assertThat(letter.headers().get("dead-letter-reason")).contains("ended each time");
            awaitGoesOn(consumer, outcome, 3);
            assertThat(consumer.tried(outcome)).containsExactly(1L, 3L);
            await().atMost(LONG).until(() -> Rows.number("select count(*) from attempt") == 0);
        }
    }

    @Test
    void whatMayHaveEndedTheServiceIsCountedBeforeItIsTriedAgain() throws Exception {
        awaitGoesOn(consumer, outcome, 1);
        AtomicReference<Long> counted = new AtomicReference<>();
        consumer.does(outcome, () -> {
            counted.set(Rows.number("select coalesce(max(attempts), 0) from attempt"));
            return Uni.createFrom().voidItem();
        });
        FaultyDeserializer.breakDown();
        RecordMetadata suspect = sent(published(outcome, 2));
        awaitReadiness(503);
        leftBehind(suspect, 2);

        FaultyDeserializer.mend();

        await().atMost(LONG).untilAtomic(counted, org.hamcrest.Matchers.equalTo(3L));
        await().atMost(LONG).until(() -> Rows.number("select count(*) from attempt") == 0);
    }

    /** Polling and measuring them. */
    private static long threadsOfClients() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("micrometer-kafka") || name.contains("kafka-consumer-thread"))
                .count();
    }

    /** As processes that ended would have. */
    private static void leftBehind(RecordMetadata place, int attempts) {
        Rows.update(
                "insert into attempt (consumer, topic, partition, place, attempts) values (?, ?, ?, ?, ?)",
                "demand-service",
                place.topic(),
                place.partition(),
                place.offset(),
                attempts);
    }

    private static RecordMetadata sent(SampleEvent event) throws ExecutionException, InterruptedException {
        AtomicReference<Future<RecordMetadata>> place = new AtomicReference<>();
        send(
                Map.of(),
                producer -> place.set(producer.send(record(event, event.value().toString()))));
        return place.get().get();
    }

    private static void awaitReadiness(int status) {
        await("readiness " + status)
                .atMost(LONG)
                .until(() -> RestAssured.get(ManagementPort.address("/q/health/ready"))
                                .statusCode()
                        == status);
    }

    /** With a consumer that can be broken, and pauses of a test. */
    public static final class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "mp.messaging.incoming.probed.value.deserializer", FaultyDeserializer.class.getName(),
                    "mp.messaging.incoming.probed.retry-attempts", "1",
                    "duijie.consumer-restart.first-pause", "PT0.2S",
                    "duijie.consumer-restart.longest-pause", "PT1S",
                    "duijie.consumer-restart.stands-still-after", "PT2S",
                    "duijie.consumer-restart.silent-after", "PT5S",
                    "duijie.consumer-restart.check-every", "PT1S");
        }
    }
}
