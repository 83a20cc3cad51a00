package org.duijie.demand.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duijie.demand.DemandApi.COMPLETE;
import static org.duijie.demand.DemandApi.cloudEvent;
import static org.duijie.demand.DemandApi.published;
import static org.duijie.demand.DemandApi.read;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duijie.testing.EventProbe;
import org.duijie.testing.MetricProbe;
import org.duijie.testing.MetricSnapshot;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.RawEvents;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithStack(database = "duijie_demand")
class PairingEventsIT {
    private static final String TOPIC = "duijie.pairings";
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final String ACCEPTANCE = """
            "decision": {"side": "OUTCOME", "verdict": "ACCEPT", "decidedAt": "2026-11-02T08:00:00Z",
             "organisationId": "019a0000-0000-7000-8000-000000000004"}""";
    private static final String DECLINE = """
            "decision": {"side": "OUTCOME", "verdict": "DECLINE", "reason": "PRICE", "decidedAt": "2026-11-03T08:00:00Z",
             "organisationId": "019a0000-0000-7000-8000-000000000004"}""";

    @Test
    void theBestFiveCandidatesAreShownWithTheDemand() {
        String demand = published("company", COMPLETE);

        for (int i = 1; i <= 7; i++) {
            send(pairing(demand, UUID.randomUUID(), 1, 0.1 * i, "PROPOSED"));
        }

        await().atMost(SOON).untilAsserted(() -> read("company", demand)
                .body("candidates.count", equalTo(7))
                .body("candidates.best.size()", equalTo(5))
                .body("candidates.best[0].score", equalTo(0.7f))
                .body("candidates.best[0].outcomeTitle", equalTo("示例成果")));
    }

    @Test
    void theSameEventTwiceChangesNothing() {
        String demand = published("company", COMPLETE);
        Sent event = pairing(demand, UUID.randomUUID(), 1, 0.6, "PROPOSED");
        MetricProbe metrics = MetricProbe.ofApplicationUnderTest();
        send(event);
        awaitCandidates(demand, 1);
        MetricSnapshot before = metrics.snapshot();

        send(event);

        metrics.awaitIncrease(before, "duijie_events_consumed_total", Map.of("result", "known"), 1, SOON);
        read("company", demand).body("candidates.count", equalTo(1));
    }

    @Test
    void anOldEventAfterANewOneChangesNothing() {
        String demand = published("company", COMPLETE);
        UUID pairing = UUID.randomUUID();
        MetricProbe metrics = MetricProbe.ofApplicationUnderTest();
        send(pairing(demand, pairing, 3, 0.9, "PROPOSED"));
        awaitCandidates(demand, 1);
        MetricSnapshot before = metrics.snapshot();

        send(pairing(demand, pairing, 2, 0.2, "PROPOSED"));

        metrics.awaitIncrease(before, "duijie_events_consumed_total", Map.of("result", "known"), 1, SOON);
        read("company", demand).body("candidates.best[0].score", equalTo(0.9f));
    }

    @Test
    void aPairingThatLeavesTheTableIsNoCandidateAnyMore() {
        String demand = published("company", COMPLETE);
        UUID pairing = UUID.randomUUID();
        send(pairing(demand, pairing, 1, 0.9, "PROPOSED"));
        awaitCandidates(demand, 1);

        send(pairing(demand, pairing, 2, 0.9, "RETIRED"));

        awaitCandidates(demand, 0);
    }

    @Test
    void aPairingThatBothSidesAcceptedBringsTheDemandIntoTalks() {
        try (EventProbe demands = EventProbe.fromNow("duijie.demands")) {
            String demand = published("company", COMPLETE);

            send(pairing(demand, UUID.randomUUID(), 3, 0.9, "ACCEPTED"));

            ObservedEvent told = demands.awaitEvent("duijie.demand.status-changed.v1", demand, SOON);
            assertThat(told.json().at("/previousStatus").asText()).isEqualTo("PUBLISHED");
            assertThat(told.json().at("/demand/status").asText()).isEqualTo("IN_TALKS");
        }
    }

    @Test
    void whenTheLastOfTheTalksEndsTheDemandIsFreeAgain() {
        try (EventProbe demands = EventProbe.fromNow("duijie.demands")) {
            String demand = published("company", COMPLETE);
            UUID one = UUID.randomUUID();
            UUID other = UUID.randomUUID();
            send(pairing(demand, one, 3, 0.9, "ACCEPTED"));
            send(pairing(demand, other, 3, 0.8, "IN_MEETING"));
            demands.awaitEvent("duijie.demand.status-changed.v1", demand, SOON);
            awaitCandidates(demand, 2);

            send(pairing(demand, one, 4, 0.9, "DECLINED"));
            awaitCandidates(demand, 1);
            read("company", demand).body("status", equalTo("IN_TALKS"));

            send(pairing(demand, other, 4, 0.8, "RETIRED"));
            await().atMost(SOON).untilAsserted(() -> read("company", demand).body("status", equalTo("PUBLISHED")));
        }
    }

    /** Of a pairing whose acceptance was not told, or is compacted away: who signs at once never accepts. */
    @ParameterizedTest
    @ValueSource(strings = {"IN_MEETING", "AGREED"})
    void aPairingOfWhichMoreIsHeardThanTheAcceptanceBringsTheDemandIntoTalks(String state) {
        try (EventProbe demands = EventProbe.fromNow("duijie.demands")) {
            String demand = published("company", COMPLETE);
            UUID pairing = UUID.randomUUID();

            send(pairing(demand, pairing, 2, 0.9, state));

            ObservedEvent told = demands.awaitEvent("duijie.demand.status-changed.v1", demand, SOON);
            assertThat(told.json().at("/demand/status").asText()).isEqualTo("IN_TALKS");
            read("company", demand).body("candidates.best[0].state", equalTo(state));
        }
    }

    @Test
    void whatCannotBeReadIsPutWithTheDeadLettersAndTheRestGoesOn() {
        String demand = published("company", COMPLETE);
        UUID good = UUID.randomUUID();
        String key = good.toString();
        try (EventProbe dead = EventProbe.fromNow(TOPIC + ".dead-letter")) {
            // All with the key of the good one: they lie before it in its partition.
            Sent wellFormed = pairing(demand, good, 1, 0.8, "PROPOSED");
            List<String> poison = List.of(
                    "{ not json",
                    "[]",
                    "\"text\"",
                    "{\"pairing\": {\"id\": 7}}",
                    "{}",
                    wellFormed.body().replace("PROPOSED", "UNHEARD_OF"));
            poison.forEach(body -> RawEvents.send(TOPIC, key, wellFormed.headers(), body));
            RawEvents.send(TOPIC, key, Map.of(), wellFormed.body());
            RawEvents.send(TOPIC, key, cloudEvent("duijie.pairing.proposed.v1", key, 99), wellFormed.body());
            RawEvents.send(TOPIC, UUID.randomUUID().toString(), wellFormed.headers(), wellFormed.body());

            send(wellFormed);

            awaitCandidates(demand, 1);
            List<ObservedEvent> letters = dead.awaitEvents(letter -> true, poison.size() + 3, SOON);
            assertThat(letters).allSatisfy(letter -> assertThat(letter.headers())
                    .containsEntry("dead-letter-consumer", "demand-service")
                    .containsEntry("dead-letter-attempts", "1")
                    .containsEntry("dead-letter-topic", TOPIC)
                    .containsKeys("dead-letter-reason", "dead-letter-partition", "dead-letter-offset"));
            assertThat(letters)
                    .extracting(letter -> letter.headers().get("dead-letter-reason"))
                    .anyMatch(reason -> reason.contains("not JSON"))
                    .anyMatch(reason -> reason.contains("ce_type is missing"))
                    .anyMatch(reason -> reason.contains("ce_sequence"));
        }
    }

    @Test
    void anUnknownEventTypeIsLeftAlone() {
        String demand = published("company", COMPLETE);
        UUID pairing = UUID.randomUUID();
        Sent known = pairing(demand, pairing, 1, 0.8, "PROPOSED");
        RawEvents.send(
                TOPIC,
                pairing.toString(),
                cloudEvent("duijie.pairing.invented.v9", pairing.toString(), 5),
                "{\"x\": 1}");

        send(known);

        awaitCandidates(demand, 1);
    }

    private static void awaitCandidates(String demand, int count) {
        await().atMost(SOON).untilAsserted(() -> read("company", demand).body("candidates.count", equalTo(count)));
    }

    private static void send(Sent event) {
        RawEvents.send(TOPIC, event.key(), event.headers(), event.body());
    }

    private static Sent pairing(String demand, UUID id, long version, double score, String state) {
        String body = """
                {"pairing": {"id": "%s", "version": %d, "demandId": "%s", "demandVersion": 3,
                 "demandOrganisationId": "019a0000-0000-7000-8000-000000000002",
                 "outcomeId": "%s", "outcomeVersion": 2, "outcomeTitle": "示例成果",
                 "outcomeOrganisationId": "019a0000-0000-7000-8000-000000000004",
                 "score": %s, "level": "FAIR", "components": {"lexical": 0.5}, "matchedTerms": ["纹波"],
                 "matcherVersion": "test", "state": "%s", "overdue": false, "decisions": [],
                 "proposedAt": "2026-11-01T08:00:00Z"}}
                """.formatted(id, version, demand, UUID.randomUUID(), score, state);
        return switch (state) {
            case "PROPOSED" -> new Sent(id, version, "proposed", body);
            case "RETIRED" -> new Sent(id, version, "retired", with("\"reason\": \"DEMAND_CLOSED\"", body));
            case "ACCEPTED" -> new Sent(id, version, "decided", with(ACCEPTANCE, body));
            case "DECLINED" -> new Sent(id, version, "decided", with(DECLINE, body));
            default -> new Sent(id, version, "state-changed", with("\"previousState\": \"PROPOSED\"", body));
        };
    }

    private static String with(String field, String body) {
        return body.replaceFirst("\\{", "{" + field + ", ");
    }

    private record Sent(String key, Map<String, String> headers, String body) {
        Sent(UUID id, long version, String event, String body) {
            this(id.toString(), cloudEvent("duijie.pairing." + event + ".v1", id.toString(), version), body);
        }
    }
}
