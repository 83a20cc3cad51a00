package org.duijie.matching.pairings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duijie.contracts.agreements.AgreementStatus;
import org.duijie.contracts.roadshows.MeetingStatus;
import org.duijie.matching.pipeline.Published;
import org.duijie.matching.pipeline.Together;
import org.duijie.testing.ContractCheck;
import org.duijie.testing.EventProbe;
import org.duijie.testing.MetricProbe;
import org.duijie.testing.MetricSnapshot;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What meetings and agreements make of pairings. */
@QuarkusTest
@WithStack(database = "duijie_matching")
class EngagementsIT {
    private static final String STATE_CHANGED = "duijie.pairing.state-changed.v1";
    private static final String ACCEPT = "{\"verdict\": \"ACCEPT\"}";
    private static final String DECLINE = "{\"verdict\": \"DECLINE\", \"reason\": \"NOT_RELEVANT\"}";
    private static final Duration SOON = Duration.ofSeconds(30);

    private EventProbe pairings;
    private String id;
    private String demandId;
    private Together together;

    @BeforeEach
    void aPairingIsProposed() {
        pairings = EventProbe.fromNow("duijie.pairings");
        ObservedEvent proposal = PairingFixture.proposal(pairings);
        id = proposal.key();
        demandId = proposal.json().at("/pairing/demandId").asText();
        together = new Together(
                UUID.fromString(demandId),
                UUID.fromString(proposal.json().at("/pairing/outcomeId").asText()));
    }

    @AfterEach
    void stopListening() {
        pairings.close();
    }

    @Test
    void whoAcceptedMeetsAndSigns() {
        acceptedByBoth();

        together.meeting(1, MeetingStatus.SCHEDULED);
        assertMoved(4, "ACCEPTED", "IN_MEETING");
        together.meeting(2, MeetingStatus.HELD);
        together.agreement(1, AgreementStatus.SIGNED);
        assertMoved(5, "IN_MEETING", "AGREED");
        taken("duijie.agreements", "taken", () -> together.agreement(2, AgreementStatus.TERMINATED));

        assertState("AGREED");
        assertThat(told()).hasSize(5);
    }

    @Test
    void aMeetingBeforeTheAcceptanceWaitsForIt() {
        taken("duijie.roadshows", "taken", () -> together.meeting(1, MeetingStatus.HELD));
        assertState("PROPOSED");
        decide("company", ACCEPT, "ACCEPTED_BY_ONE");
        decide("university", ACCEPT, "IN_MEETING");

        assertMoved(4, "ACCEPTED", "IN_MEETING");
        assertThat(told())
                .extracting(event -> event.json().at("/pairing/state").asText())
                .as("the step between is told, too: by it demand and outcome enter talks")
                .containsExactly("PROPOSED", "ACCEPTED_BY_ONE", "ACCEPTED", "IN_MEETING");
    }

    @ParameterizedTest
    @EnumSource(names = {"CANCELLED", "NO_SHOW"})
    void aMeetingThatFallsThroughLeavesWhatWasAccepted(MeetingStatus status) {
        acceptedByBoth();
        together.meeting(1, MeetingStatus.SCHEDULED);
        assertMoved(4, "ACCEPTED", "IN_MEETING");

        together.meeting(2, status);

        assertMoved(5, "IN_MEETING", "ACCEPTED");
    }

    @Test
    void ofSeveralMeetingsOneThatFallsThroughChangesNothing() {
        acceptedByBoth();
        Together other = new Together(together.demandId(), together.outcomeId());
        other.meeting(1, MeetingStatus.HELD);
        assertMoved(4, "ACCEPTED", "IN_MEETING");

        taken("duijie.roadshows", "taken", () -> together.meeting(1, MeetingStatus.NO_SHOW));

        assertState("IN_MEETING");
        assertThat(told()).hasSize(4);
    }

    @Test
    void theSameEventTwiceAndAnOldOneAfterANewOneChangeNothing() {
        acceptedByBoth();
        together.meeting(1, MeetingStatus.SCHEDULED);
        assertMoved(4, "ACCEPTED", "IN_MEETING");
        taken("duijie.roadshows", "known", () -> together.meeting(1, MeetingStatus.SCHEDULED));
        together.meeting(2, MeetingStatus.CANCELLED);
        assertMoved(5, "IN_MEETING", "ACCEPTED");

        taken("duijie.roadshows", "known", () -> together.meeting(1, MeetingStatus.SCHEDULED));

        assertState("ACCEPTED");
        assertThat(told()).hasSize(5);
    }

    @Test
    void anAgreementIsTheLastWordOnADeclinedPairing() {
        decide("university", DECLINE, "DECLINED");
        taken("duijie.roadshows", "taken", () -> together.meeting(1, MeetingStatus.HELD));
        assertState("DECLINED");

        together.agreement(1, AgreementStatus.SIGNED);

        assertMoved(3, "DECLINED", "AGREED");
    }

    @Test
    void anAgreementOnAWithdrawnDemandIsOneAllTheSame() {
        Published.withdraw(demandId);
        pairings.awaitEvent("duijie.pairing.retired.v1", id, SOON);

        // Its end is heard of first; it was signed before.
        together.agreement(2, AgreementStatus.COMPLETED);

        assertMoved(3, "RETIRED", "AGREED");
        taken("duijie.agreements", "known", () -> together.agreement(1, AgreementStatus.SIGNED));
        assertState("AGREED");
    }

    @Test
    void whatCannotBeTakenIsPutAwayAndTheNextIsTaken() {
        acceptedByBoth();
        try (EventProbe dead = EventProbe.fromNow("duijie.roadshows.dead-letter")) {
            together.meeting(1, MeetingStatus.SCHEDULED, null);
            together.meeting(2, MeetingStatus.SCHEDULED);

            assertMoved(4, "ACCEPTED", "IN_MEETING");
            assertThat(dead.awaitEvents(letter -> true, 1, SOON).getFirst().headers())
                    .containsEntry("dead-letter-consumer", "matching-service");
        }
    }

    private void acceptedByBoth() {
        decide("company", ACCEPT, "ACCEPTED_BY_ONE");
        decide("university", ACCEPT, "ACCEPTED");
    }

    private void decide(String user, String decision, String state) {
        as(user).body(decision)
                .post("/api/v1/pairings/" + id + "/decisions")
                .then()
                .statusCode(200)
                .body("state", equalTo(state));
    }

    private void assertMoved(long version, String from, String to) {
        ObservedEvent moved = pairings.awaitEvents(
                        event -> id.equals(event.key()) && event.sequence() == version, 1, SOON)
                .getFirst();
        ContractCheck.assertKept(moved);
        assertThat(moved.type()).isEqualTo(STATE_CHANGED);
        assertThat(moved.json().at("/previousState").asText()).isEqualTo(from);
        assertThat(moved.json().at("/pairing/state").asText()).isEqualTo(to);
        assertThat(moved.json().at("/pairing/dueAt").isMissingNode()).isTrue();
    }

    private void assertState(String state) {
        as("park").get("/api/v1/pairings/" + id).then().body("state", equalTo(state));
    }

    private List<ObservedEvent> told() {
        return pairings.everythingSoFar().stream()
                .filter(event -> id.equals(event.key()))
                .toList();
    }

    private static void taken(String topic, String result, Runnable telling) {
        MetricProbe metrics = MetricProbe.ofApplicationUnderTest();
        MetricSnapshot before = metrics.snapshot();
        telling.run();
        metrics.awaitIncrease(
                before, "duijie_events_consumed_total", Map.of("topic", topic, "result", result), 1, SOON);
    }
}
