package org.duijie.demand.arrivals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.demand.arrivals.Arrivals.SOON;
import static org.duijie.demand.arrivals.Arrivals.awaitGoesOn;
import static org.duijie.demand.arrivals.Arrivals.published;
import static org.duijie.demand.arrivals.Arrivals.record;
import static org.duijie.demand.arrivals.Arrivals.send;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.RawEvents;
import org.duijie.testing.SampleEvent;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever lies on a topic is taken, or put with the dead letters with its reason, and the next record follows. */
@QuarkusTest
@WithStack(database = "duijie_demand")
class OddRecordsIT {
    private static final String DEAD = ProbedConsumer.TOPIC + ".dead-letter";

    private final UUID outcome = UUID.randomUUID();

    @Inject
    ProbedConsumer consumer;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-01T08:00:00Z",
                "2026-11-01t08:00:00z",
                "2026-11-01T08:00:00+08:00",
                "2026-11-01T08:00:00.1234567890-03:30",
                "2026-12-31T23:59:60Z"
            })
    void aTimeOfRfc3339IsTakenWhateverItsOffset(String time) {
        SampleEvent event = published(outcome, 1);
        event.headers().put("ce_time", time);

        event.send();

        awaitGoesOn(consumer, outcome, 2);
        assertThat(consumer.tried(outcome)).containsExactly(1L, 2L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ce_time      | 2026-11-01T08:00:00                        | ce_time
            ce_time      | 2026-11-01 08:00:00Z                       | ce_time
            ce_time      | 2026-02-30T08:00:00Z                       | ce_time
            ce_time      | yesterday                                  | ce_time
            ce_time      | 0001-01-01T00:00:00Z                       | ce_time
            ce_time      | 1600-01-01T00:00:00Z                       | ce_time
            ce_time      | 9999-12-31T23:59:59Z                       | ce_time
            ce_source    | /outcome service                           | ce_source
            ce_source    | /matching-service                          | ce_source
            ce_id        | 番号                                        | ce_id
            ce_type      | duijie.demand.published.v1                 | duijie.demands
            ce_sequence  | 2                                          | ce_sequence
            """)
    void aHeaderThatBreaksTheContractIsADeadLetter(String header, String value, String reason) {
        try (EventProbe dead = EventProbe.fromNow(DEAD)) {
            SampleEvent event = published(outcome, 1);
            event.headers().put(header, value);

            event.send();

            assertDeadAtOnce(dead, reason);
            awaitGoesOn(consumer, outcome, 2);
        }
    }

    /** The connector would read them for itself, and end where it cannot. */
    @ParameterizedTest
    @ValueSource(
            strings = {"{\"specversion\": \"1.0\", \"id\": \"1\", \"source\": \"/x\", \"type\": \"y\"}", "{ not json"})
    void aStructuredCloudEventIsADeadLetter(String value) {
        try (EventProbe dead = EventProbe.fromNow(DEAD)) {
            RawEvents.send(
                    ProbedConsumer.TOPIC,
                    outcome.toString(),
                    Map.of("content-type", "application/cloudevents+json; charset=UTF-8"),
                    value);

            assertDeadAtOnce(dead, "ce_type is missing");
            awaitGoesOn(consumer, outcome, 2);
        }
    }

    static Stream<Arguments> misfits() {
        return Stream.of(
                misfit("/outcome/status", aggregate -> aggregate.putNull("status")),
                misfit("/outcome/status", aggregate -> aggregate.remove("status")),
                misfit("/outcome/organisationId", aggregate -> aggregate.putNull("organisationId")),
                misfit("/outcome/organisationId", aggregate -> aggregate.remove("organisationId")),
                misfit("/outcome/visibility", aggregate -> aggregate.putNull("visibility")),
                misfit("/outcome/visibility", aggregate -> aggregate.remove("visibility")),
                misfit("/outcome/title", aggregate -> aggregate.put("title", "长".repeat(10_000))),
                misfit("/outcome/title", aggregate -> aggregate.put("title", "a\u0000b")),
                misfit("/outcome/keywords/0", aggregate -> ((ArrayNode) aggregate.get("keywords")).set(0, "\u0000")),
                misfit("/outcome/later", aggregate -> aggregate.put("later", "a\u0000b")),
                misfit("/outcome/publishedAt", aggregate -> aggregate.put("publishedAt", "9999-12-31T23:59:59Z")),
                misfit("outcome.indicators.[0].value", aggregate -> ((ObjectNode) aggregate.at("/indicators/0"))
                        .put("value", new BigDecimal("1e300000000"))));
    }

    private static Arguments misfit(String named, Consumer<ObjectNode> change) {
        return Arguments.of(named, change);
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void aValueThatDoesNotFitCostsOneAttemptAndItsReasonNamesTheField(String named, Consumer<ObjectNode> change) {
        try (EventProbe dead = EventProbe.fromNow(DEAD)) {
            SampleEvent event = published(outcome, 1);
            change.accept((ObjectNode) event.value().get("outcome"));

            event.send();

            assertDeadAtOnce(dead, named);
            awaitGoesOn(consumer, outcome, 2);
            assertThat(consumer.tried(outcome)).containsExactly(2L);
        }
    }

    @Test
    void anUnknownFieldThatIsNestedTooDeepCostsOneAttempt() {
        try (EventProbe dead = EventProbe.fromNow(DEAD)) {
            SampleEvent event = published(outcome, 1);
            String nested = "{\"x\":".repeat(1001) + "0" + "}".repeat(1001);

            RawEvents.send(
                    ProbedConsumer.TOPIC,
                    event.key(),
                    event.headers(),
                    event.value().toString().replaceFirst("\\{", "{\"unknown\": " + nested + ", "));

            assertDeadAtOnce(dead, "too deep");
            awaitGoesOn(consumer, outcome, 2);
        }
    }

    @Test
    void anEventThatItsSenderTookBackIsNotTaken() {
        SampleEvent event = published(outcome, 1);
        send(Map.of("transactional.id", "odd-" + outcome), producer -> {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(record(event, event.value().toString()));
            producer.flush();
            producer.abortTransaction();
        });

        awaitGoesOn(consumer, outcome, 2);

        assertThat(consumer.tried(outcome)).containsExactly(2L);
    }

    @Test
    void aDeadLetterFitsWhateverTheRecordWas() throws Exception {
        String value = "{\"text\": \"" + "x".repeat(3_000_000) + "\"}";
        ProducerRecord<String, byte[]> record = record(published(outcome, 1), value);
        record.headers().remove("ce_type");
        record.headers().add("odd", new byte[200_000]);
        try (EventProbe dead = EventProbe.fromNow(DEAD)) {
            send(Map.of("max.request.size", 10_000_000, "compression.type", "gzip"), producer -> producer.send(record));

            ObservedEvent letter = assertDeadAtOnce(dead, "ce_type is missing");

            assertThat(letter.headers())
                    .containsEntry("dead-letter-cut", "headers value")
                    .containsEntry("dead-letter-value-size", Integer.toString(value.length()))
                    .containsEntry(
                            "dead-letter-value-sha256",
                            HexFormat.of()
                                    .formatHex(
                                            MessageDigest.getInstance("SHA-256").digest(record.value())))
                    .containsEntry("ce_source", "/outcome-service")
                    .doesNotContainKey("odd");
            assertThat(value).startsWith(letter.text());
            assertThat(letter.text()).hasSizeGreaterThan(500_000);
            awaitGoesOn(consumer, outcome, 2);
        }
    }

    @Test
    void aSequenceFarAheadIsNotBelieved() {
        awaitGoesOn(consumer, outcome, 1);
        try (EventProbe dead = EventProbe.fromNow(DEAD)) {
            published(outcome, 1_002).send();

            assertDeadAtOnce(dead, "more than 1000 ahead of 1");
            awaitGoesOn(consumer, outcome, 2);
        }
    }

    @Test
    void theFirstThatIsHeardOfARecordMayNotBeFarAheadEither() {
        try (EventProbe dead = EventProbe.fromNow(DEAD)) {
            published(outcome, Long.MAX_VALUE).send();

            assertDeadAtOnce(dead, "more than 1000000 ahead of 0");
            awaitGoesOn(consumer, outcome, 1);
        }
    }

    @Test
    void aKnownRecordKeepsItsOrganisation() {
        awaitGoesOn(consumer, outcome, 1);
        try (EventProbe dead = EventProbe.fromNow(DEAD)) {
            published(outcome, 2).with("organisationId", UUID.randomUUID()).send();

            assertDeadAtOnce(dead, "organisation");
            awaitGoesOn(consumer, outcome, 3);
            assertThat(consumer.tried(outcome)).containsExactly(1L, 3L);
        }
    }

    private ObservedEvent assertDeadAtOnce(EventProbe dead, String reason) {
        List<ObservedEvent> letters = dead.awaitEvents(outcome.toString(), 1, SOON);
        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter.headers())
                    .containsEntry("dead-letter-consumer", "demand-service")
                    .containsEntry("dead-letter-attempts", "1")
                    .containsEntry("dead-letter-topic", ProbedConsumer.TOPIC)
                    .containsKeys("dead-letter-partition", "dead-letter-offset");
            assertThat(letter.headers().get("dead-letter-reason"))
                    .contains(reason)
                    .hasSizeLessThan(1001);
        });
        return letters.getFirst();
    }
}
