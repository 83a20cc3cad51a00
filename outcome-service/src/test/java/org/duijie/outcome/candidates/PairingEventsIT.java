package org.duijie.outcome.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duijie.outcome.OutcomeApi.COMPLETE;
import static org.duijie.outcome.OutcomeApi.OUTCOMES;
import static org.duijie.outcome.OutcomeApi.PATH;
import static org.duijie.outcome.OutcomeApi.draft;
import static org.duijie.outcome.OutcomeApi.published;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.duijie.contracts.EventType;
import org.duijie.testing.ContractCheck;
import org.duijie.testing.Door;
import org.duijie.testing.EventProbe;
import org.duijie.testing.MetricProbe;
import org.duijie.testing.MetricSnapshot;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.RawEvents;
import org.duijie.testing.SampleEvent;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithStack(database = "duijie_outcome")
class PairingEventsIT {
    private static final String TOPIC = "duijie.pairings";
    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void theBestFiveCandidatesAreShownWithTheOutcome() {
        String outcome = published("university");

        for (int tenths = 1; tenths <= 7; tenths++) {
            proposed(outcome, UUID.randomUUID(), 1).with("score", tenths / 10.0).send();
        }

        await().atMost(SOON).untilAsserted(() -> OUTCOMES.read("university", outcome)
                .body("candidates.count", equalTo(7))
                .body("candidates.best.score", contains(0.7f, 0.6f, 0.5f, 0.4f, 0.3f))
                .body("candidates.best[0].demandTitle", equalTo("储能变流器用碳化硅功率模块的低寄生电感封装"))
                .body("candidates.best[0].demandOrganisationId", equalTo("019a0000-0000-7000-8000-000000000002"))
                .body("candidates.best[0].level", equalTo("STRONG"))
                .body("candidates.best[0].state", equalTo("PROPOSED")));
        OUTCOMES.read("park", outcome).body("candidates.count", equalTo(7));
    }

    @Test
    void ofAConfidentialDemandNoTitleIsShown() {
        String outcome = published("university");

        proposed(outcome, UUID.randomUUID(), 1).with("demandTitle", null).send();

        awaitCandidates(outcome, 1);
        OUTCOMES.read("university", outcome)
                .body("candidates.best[0]", hasKey("demandId"))
                .body("candidates.best[0]", not(hasKey("demandTitle")));
    }

    /** Each of the operations that show an outcome with its candidates. */
    @Test
    void aDemandThatBecomesConfidentialIsNamedByNoOperation() {
        String outcome = published("university");
        UUID pairing = UUID.randomUUID();
        proposed(outcome, pairing, 1).with("demandTitle", "曾公开的题目").send();
        await().atMost(SOON).untilAsserted(() -> OUTCOMES.read("university", outcome)
                .body("candidates.best[0].demandTitle", equalTo("曾公开的题目")));

        proposed(outcome, pairing, 2).with("demandTitle", null).send();

        await().atMost(SOON).untilAsserted(() -> OUTCOMES.read("university", outcome)
                .body("candidates.best[0]", not(hasKey("demandTitle"))));
        Map<String, Supplier<ValidatableResponse>> shown = new LinkedHashMap<>();
        shown.put("readOutcome", () -> OUTCOMES.read("park", outcome));
        shown.put(
                "createOutcome",
                () -> as("university").body(COMPLETE).post(PATH).then());
        shown.put("changeOutcome", () -> OUTCOMES.change("university", outcome, "\"v2\"", "{\"trl\": 7}"));
        shown.put("confirmOutcome", () -> OUTCOMES.step("university", outcome, "confirm"));
        shown.put("publishOutcome", () -> OUTCOMES.step("university", draft("university"), "publish"));
        shown.put("withdrawOutcome", () -> OUTCOMES.step("university", outcome, "withdraw"));
        shown.forEach((operation, call) -> assertThat(
                        call.get().statusCode(lessThan(300)).extract().asString())
                .as(operation)
                .doesNotContain("曾公开的题目"));
        assertThat(Door.of("outcome-service"))
                .extracting(Door::operation)
                .containsExactlyInAnyOrderElementsOf(shown.keySet());
    }

    @Test
    void theSameEventTwiceChangesNothing() {
        String outcome = published("university");
        SampleEvent accepted = accepted(outcome, UUID.randomUUID(), 3);
        accepted.send();
        awaitCandidates(outcome, 1);
        MetricProbe metrics = MetricProbe.ofApplicationUnderTest();
        MetricSnapshot before = metrics.snapshot();

        accepted.send();

        metrics.awaitIncrease(before, "duijie_events_consumed_total", Map.of("result", "known"), 1, SOON);
        OUTCOMES.read("university", outcome)
                .body("candidates.count", equalTo(1))
                .body("version", equalTo(3));
    }

    @Test
    void anOldEventAfterANewOneChangesNothing() {
        String outcome = published("university");
        UUID pairing = UUID.randomUUID();
        proposed(outcome, pairing, 3).with("score", 0.9).send();
        awaitCandidates(outcome, 1);
        MetricProbe metrics = MetricProbe.ofApplicationUnderTest();
        MetricSnapshot before = metrics.snapshot();

        accepted(outcome, pairing, 2).send();

        metrics.awaitIncrease(before, "duijie_events_consumed_total", Map.of("result", "known"), 1, SOON);
        OUTCOMES.read("university", outcome)
                .body("candidates.best[0].score", equalTo(0.9f))
                .body("status", equalTo("PUBLISHED"));
    }

    @Test
    void aPairingThatLeavesTheTableIsNoCandidateAnyMore() {
        String outcome = published("university");
        UUID pairing = UUID.randomUUID();
        proposed(outcome, pairing, 1).send();
        awaitCandidates(outcome, 1);

        pairing(EventType.PAIRING_RETIRED, outcome, pairing, 2).send();

        awaitCandidates(outcome, 0);
    }

    /** Of a pairing whose acceptance was not told, or is compacted away: who signs at once never accepts. */
    @ParameterizedTest
    @ValueSource(strings = {"IN_MEETING", "AGREED"})
    void aPairingOfWhichMoreIsHeardThanTheAcceptanceBringsTheOutcomeIntoTalks(String state) {
        try (EventProbe outcomes = EventProbe.fromNow("duijie.outcomes")) {
            String outcome = published("university");

            SampleEvent.of(EventType.PAIRING_STATE_CHANGED, UUID.randomUUID(), 2)
                    .with("outcomeId", outcome)
                    .with("state", state)
                    .send();

            ObservedEvent told = outcomes.awaitEvent("duijie.outcome.status-changed.v1", outcome, SOON);
            assertThat(told.json().at("/outcome/status").asText()).isEqualTo("IN_TALKS");
            OUTCOMES.read("university", outcome).body("candidates.best[0].state", equalTo(state));
        }
    }

    @Test
    void aPairingThatBothSidesAcceptedBringsTheOutcomeIntoTalks() {
        try (EventProbe outcomes = EventProbe.fromNow("duijie.outcomes")) {
            String outcome = published("university");

            accepted(outcome, UUID.randomUUID(), 3).send();

            ObservedEvent told = outcomes.awaitEvent("duijie.outcome.status-changed.v1", outcome, SOON);
            ContractCheck.assertKept(told);
            assertThat(told.json().at("/previousStatus").asText()).isEqualTo("PUBLISHED");
            assertThat(told.json().at("/outcome/status").asText()).isEqualTo("IN_TALKS");
            OUTCOMES.read("company", outcome).body("status", equalTo("IN_TALKS"));
        }
    }

    @Test
    void anAcceptedPairingDoesNotBringBackWhatWasWithdrawn() {
        String outcome = published("university");
        OUTCOMES.step("university", outcome, "withdraw").statusCode(200);

        accepted(outcome, UUID.randomUUID(), 3).send();

        awaitCandidates(outcome, 1);
        OUTCOMES.read("university", outcome)
                .body("status", equalTo("WITHDRAWN"))
                .body("version", equalTo(3));
    }

    @Test
    void whatCannotBeReadIsPutWithTheDeadLettersAndTheRestGoesOn() {
        String outcome = published("university");
        SampleEvent good = proposed(outcome, UUID.randomUUID(), 1);
        String sound = good.value().toString();
        try (EventProbe dead = EventProbe.fromNow(TOPIC + ".dead-letter")) {
            // All with the key of the good one: they lie before it in its partition.
            List<String> poison = List.of(
                    "{ not json", "[]", "{}", "{\"pairing\": {\"id\": 7}}", sound.replace("PROPOSED", "UNHEARD_OF"));
            poison.forEach(value -> RawEvents.send(TOPIC, good.key(), good.headers(), value));
            RawEvents.send(TOPIC, good.key(), Map.of(), sound);

            good.send();

            awaitCandidates(outcome, 1);
            List<ObservedEvent> letters =
                    dead.awaitEvents(letter -> good.key().equals(letter.key()), poison.size() + 1, SOON);
            assertThat(letters).allSatisfy(letter -> assertThat(letter.headers())
                    .containsEntry("dead-letter-consumer", "outcome-service")
                    .containsEntry("dead-letter-attempts", "1")
                    .containsEntry("dead-letter-topic", TOPIC)
                    .containsKey("dead-letter-reason"));
        }
    }

    private static void awaitCandidates(String outcome, int count) {
        await().atMost(SOON)
                .untilAsserted(() -> OUTCOMES.read("university", outcome).body("candidates.count", equalTo(count)));
    }

    private static SampleEvent accepted(String outcome, UUID pairing, long version) {
        return pairing(EventType.PAIRING_DECIDED, outcome, pairing, version).with("state", "ACCEPTED");
    }

    private static SampleEvent proposed(String outcome, UUID pairing, long version) {
        return pairing(EventType.PAIRING_PROPOSED, outcome, pairing, version);
    }

    private static SampleEvent pairing(EventType type, String outcome, UUID pairing, long version) {
        return SampleEvent.of(type, pairing, version)
                .with("outcomeId", outcome)
                .with("demandOrganisationId", "019a0000-0000-7000-8000-000000000002")
                .with("outcomeOrganisationId", "019a0000-0000-7000-8000-000000000004");
    }
}
