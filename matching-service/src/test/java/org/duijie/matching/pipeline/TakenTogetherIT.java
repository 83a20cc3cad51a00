package org.duijie.matching.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.duijie.contracts.Event;
import org.duijie.contracts.EventType;
import org.duijie.contracts.demands.DemandPublished;
import org.duijie.contracts.outcomes.OutcomePublished;
import org.duijie.messaging.Blocking;
import org.duijie.messaging.EventJson;
import org.duijie.stack.AtOnce;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

/** Events that wait are taken in one transaction: what each is told and traced by stays its own. */
@QuarkusTest
@WithStack(database = "duijie_matching")
class TakenTogetherIT {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int MANY = 6;
    /** In form, and not to be believed: the transaction finds it. */
    private static final long TOO_FAR_AHEAD = 1_000_002;

    @Inject
    DemandEventsConsumer demands;

    @Inject
    OutcomeEventsConsumer outcomes;

    private final String mark = "批号" + UUID.randomUUID().toString().substring(0, 8);
    private final List<UUID> demandIds = ids();
    private final List<UUID> outcomeIds = ids();

    @Test
    void eachPairingBelongsToTheTraceOfItsOwnDemand() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            take(outcomes(outcomeIds.subList(0, 1)));
            Map<String, String> traces = new HashMap<>();
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            for (UUID id : demandIds) {
                String trace =
                        "00-%s-00f067aa0ba902b7-01".formatted(id.toString().replace("-", ""));
                traces.put(id.toString(), trace);
                records.add(record(demand(id, 1, ""), Map.of("traceparent", trace)));
            }

            take(records);

            pairings.awaitEvents(this::isOurs, MANY, SOON).forEach(event -> assertThat(event.headers())
                    .containsEntry(
                            "traceparent",
                            traces.get(event.json().at("/pairing/demandId").asText())));
        }
    }

    @Test
    void oneThatCannotBeTakenIsPutAwayAndTheOthersAreTaken() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings");
                EventProbe dead = EventProbe.fromNow("duijie.demands.dead-letter")) {
            take(outcomes(outcomeIds.subList(0, 1)));
            UUID poison = demandIds.get(2);
            List<ConsumerRecord<String, byte[]>> records = demandIds.stream()
                    .map(id -> record(demand(id, id.equals(poison) ? TOO_FAR_AHEAD : 1, ""), Map.of()))
                    .toList();

            take(records);

            assertThat(dead.awaitEvents(poison.toString(), 1, SOON)).hasSize(1);
            assertThat(pairings.awaitEvents(this::isOurs, MANY - 1, SOON))
                    .extracting(event -> event.json().at("/pairing/demandId").asText())
                    .doesNotContain(poison.toString())
                    .doesNotHaveDuplicates();
            assertThat(dead.everythingSoFar())
                    .extracting(ObservedEvent::key)
                    .doesNotContain(
                            demandIds.get(0).toString(), demandIds.get(MANY - 1).toString());
        }
    }

    @Test
    void twoVersionsOfOneDemandAreTakenInTheirOrderAndWhatWasTakenIsNotTakenAgain() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            take(outcomes(outcomeIds.subList(0, 1)));
            UUID twice = demandIds.getFirst();
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            demandIds.forEach(id -> records.add(record(demand(id, 1, ""), Map.of())));
            records.add(record(demand(twice, 2, "启动不超过两秒。"), Map.of()));

            take(records);
            take(records);

            UUID after = UUID.randomUUID();
            take(List.of(record(demand(after, 1, ""), Map.of())));
            pairings.awaitEvents(
                    event -> after.toString()
                            .equals(event.json().at("/pairing/demandId").asText()),
                    1,
                    SOON);
            List<ObservedEvent> told =
                    pairings.everythingSoFar().stream().filter(this::isOurs).toList();
            assertThat(told).hasSize(MANY + 1);
            assertThat(told.stream()
                            .filter(event -> event.json()
                                    .at("/pairing/demandId")
                                    .asText()
                                    .equals(twice.toString()))
                            .map(event ->
                                    event.json().at("/pairing/demandVersion").asInt()))
                    .containsExactly(1, 2);
        }
    }

    @Test
    void bothSidesOfManyPairsTakenAtTheSameMomentArePairedOnce() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings");
                EventProbe dead = EventProbe.fromNow("duijie.demands.dead-letter")) {
            AtOnce.run(
                    () -> take(demandIds.stream()
                            .map(id -> record(demand(id, 1, ""), Map.of()))
                            .toList()),
                    () -> take(outcomes(outcomeIds)));

            List<ObservedEvent> proposed = pairings.awaitEvents(this::isOurs, MANY * MANY, SOON).stream()
                    .filter(event -> event.type().equals("duijie.pairing.proposed.v1"))
                    .toList();
            assertThat(proposed)
                    .extracting(event -> event.json().at("/pairing/demandId").asText()
                            + event.json().at("/pairing/outcomeId").asText())
                    .doesNotHaveDuplicates()
                    .hasSize(MANY * MANY);
            assertThat(dead.everythingSoFar()).isEmpty();
        }
    }

    private static List<UUID> ids() {
        return IntStream.range(0, MANY).mapToObj(i -> UUID.randomUUID()).toList();
    }

    private Event demand(UUID id, long version, String more) {
        return new DemandPublished(Events.demand(
                id, version, "储能电站电池内短路早期预警 " + mark, "需要在电池热失控前至少 30 分钟给出内短路预警，误报率不高于 1%。" + mark + more));
    }

    private List<ConsumerRecord<String, byte[]>> outcomes(List<UUID> ids) {
        return ids.stream()
                .map(id -> record(
                        new OutcomePublished(Events.outcome(
                                id,
                                1,
                                "锂离子电池内短路在线诊断与早期预警方法 " + mark,
                                "电压弛豫与阻抗联合诊断，可在电池热失控前 40 分钟预警内短路，误报率 0.8%。" + mark)),
                        Map.of()))
                .toList();
    }

    private static ConsumerRecord<String, byte[]> record(Event event, Map<String, String> more) {
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(
                EventType.of(event).topic().topicName(),
                0,
                0,
                event.aggregateId().toString(),
                EventJson.write(event).getBytes(UTF_8));
        Events.headers(event).forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        more.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        return record;
    }

    private void take(List<ConsumerRecord<String, byte[]>> records) {
        Map<TopicPartition, List<ConsumerRecord<String, byte[]>>> polled = records.stream()
                .collect(Collectors.groupingBy(record -> new TopicPartition(record.topic(), record.partition())));
        ConsumerRecords<String, byte[]> all = new ConsumerRecords<>(polled, Map.of());
        Blocking.await(
                () -> records.getFirst().topic().equals("duijie.demands") ? demands.take(all) : outcomes.take(all));
    }

    private boolean isOurs(ObservedEvent event) {
        return demandIds.contains(
                        UUID.fromString(event.json().at("/pairing/demandId").asText()))
                && outcomeIds.contains(
                        UUID.fromString(event.json().at("/pairing/outcomeId").asText()));
    }
}
