package org.duijie.matching.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.duijie.contracts.agreements.AgreementStatus;
import org.duijie.contracts.codes.CooperationMode;
import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.demands.DemandConfidentialText;
import org.duijie.contracts.demands.DemandRevised;
import org.duijie.contracts.demands.DemandState;
import org.duijie.contracts.outcomes.OutcomeStatus;
import org.duijie.contracts.outcomes.OutcomeWithdrawn;
import org.duijie.matching.Copy;
import org.duijie.matching.Database;
import org.duijie.matching.rematching.RematchRun;
import org.duijie.messaging.Blocking;
import org.duijie.testing.ContractCheck;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

/** Which pairings of a confidential demand others hear of is said by its summary; its company has those that its text finds, too. */
@QuarkusTest
@WithStack(database = "duijie_matching")
class ConfidentialPairsIT {
    private static final String PAIRINGS = "/api/v1/pairings";

    /** Of which nothing follows. */
    private static final String VAGUE = "寻求一种技术方案";

    /** Ten of what the secret text is about, and ten of what it is not. */
    private static final int WORDS = 20;

    @Inject
    Database database;

    @Inject
    RematchRun rematchRun;

    @Test
    void twentyFreshOutcomesAreNotToldApartByWhatTheirUniversityReads() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            tell(saying(scene, 1, VAGUE));
            List<UUID> fitting = new ArrayList<>();
            List<UUID> others = new ArrayList<>();
            for (int word = 0; word < WORDS; word++) {
                UUID outcome = UUID.randomUUID();
                if (word % 2 == 0) {
                    fitting.add(outcome);
                    Events.tell(scene.bearing(outcome));
                } else {
                    others.add(outcome);
                    Events.tell(Events.outcome(outcome, 1, "月季鲜切花保鲜剂", "延长月季鲜切花瓶插寿命的保鲜剂。"));
                }
            }

            // Those of other tests fit it, too.
            await().atMost(Scene.SOON).untilAsserted(() -> assertThat(outcomesFor("company", scene))
                    .containsAll(fitting)
                    .doesNotContainAnyElementsOf(others));
            awaitAllTold(pairings);
            assertThat(Stream.concat(fitting.stream(), others.stream()))
                    .allSatisfy(outcome -> assertThat(everythingAUniversityReads(scene, outcome))
                            .containsExactly("[]", "null", "null", "[]"));
            assertThat(outcomesFor("university", scene)).isEmpty();
            assertThat(outcomesFor("park", scene)).containsAll(fitting).doesNotContainAnyElementsOf(others);
            String kept = idFor("company", scene, fitting.getFirst());
            for (String rest : List.of("", "/history", "/reasons")) {
                as("university").get(PAIRINGS + "/" + kept + rest).then().statusCode(404);
                as("company").get(PAIRINGS + "/" + kept + rest).then().statusCode(200);
            }
            as("company").get(PAIRINGS + "/" + kept).then().body("knownToOtherSide", equalTo(false));
            decide("university", kept, "{\"verdict\": \"ACCEPT\"}", 404);
        }
    }

    @Test
    void whatItsSideAcceptsIsToldFromThenOnByTheScoreOfTheSummary() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID accepted = UUID.randomUUID();
            UUID declined = UUID.randomUUID();
            tell(saying(scene, 1, VAGUE));
            Events.tell(scene.bearing(accepted));
            Events.tell(scene.motor(declined));
            await().atMost(Scene.SOON).untilAsserted(() -> assertThat(outcomesFor("company", scene))
                    .contains(accepted, declined));
            String id = idFor("company", scene, accepted);
            double whole = as("company").get(PAIRINGS + "/" + id).jsonPath().getDouble("score");
            String other = idFor("company", scene, declined);

            decide("company", other, "{\"verdict\": \"DECLINE\", \"reason\": \"NO_CAPACITY\"}", 200);
            decide("company", id, "{\"verdict\": \"ACCEPT\"}", 200);

            scene.await("duijie.pairing.decided.v1", accepted);
            assertThat(scene.soFar(accepted))
                    .allSatisfy(ContractCheck::assertKept)
                    .extracting(event -> event.type() + " " + event.sequence() + " "
                            + event.json().at("/pairing/state").asText())
                    .containsExactly(Scene.PROPOSED + " 1 PROPOSED", "duijie.pairing.decided.v1 2 ACCEPTED_BY_ONE");
            double told =
                    scene.soFar(accepted).getLast().json().at("/pairing/score").asDouble();
            assertThat(told).isLessThan(0.2).isLessThan(whole);
            as("university")
                    .get(PAIRINGS + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(2))
                    .body("allowedSteps", contains("accept", "decline"));
            assertThat(as("university").get(PAIRINGS + "/" + id).jsonPath().getDouble("score"))
                    .isEqualTo(told);
            assertThat(as("company").get(PAIRINGS + "/" + id).jsonPath().getDouble("score"))
                    .isEqualTo(whole);
            as("university")
                    .get(PAIRINGS + "/" + id + "/history")
                    .then()
                    .body("items.version", contains(1, 2))
                    .body("items.judged", contains(nullValue(), nullValue()));
            as("company").get(PAIRINGS + "/" + id).then().body("knownToOtherSide", equalTo(true));
            as("university").get(PAIRINGS + "/" + id).then().body("knownToOtherSide", nullValue());
            as("university").get(PAIRINGS + "/" + other).then().statusCode(404);
            assertThat(scene.soFar(declined)).isEmpty();

            // By its score alone it would be off the table.
            tell(saying(scene, 2, VAGUE + "，尽快"));
            await().atMost(Scene.SOON)
                    .untilAsserted(() ->
                            as("university").get(PAIRINGS + "/" + id).then().body("demandVersion", equalTo(2)));
            decide("university", id, "{\"verdict\": \"ACCEPT\"}", 200);
            as("company").get(PAIRINGS + "/" + id).then().body("state", equalTo("ACCEPTED"));
        }
    }

    @Test
    void whatTheSummaryTellsAndTellsNoMoreIsProposedAndRetired() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID outcome = foundByTheTextAlone(scene);
            String kept = idFor("company", scene, outcome);

            tell(saying(scene, 2, "寻求" + scene.demand(1).title()));
            ObservedEvent first = scene.await(Scene.PROPOSED, outcome);
            assertThat(first.sequence()).isEqualTo(1);
            // Its old id would say when the text had found it.
            assertThat(first.key()).isNotEqualTo(kept);
            as("company").get(PAIRINGS + "/" + kept).then().statusCode(404);

            tell(saying(scene, 3, VAGUE));
            ObservedEvent retired = scene.await(Scene.RETIRED, outcome);
            ContractCheck.assertKept(retired);
            assertThat(retired.json().path("reason").asText()).isEqualTo("NO_LONGER_FITS");
            as("university")
                    .get(PAIRINGS + "/" + first.key())
                    .then()
                    .body("state", equalTo("RETIRED"))
                    .body("allowedSteps", empty());
            assertThat(as("university")
                            .get(PAIRINGS + "?state=PROPOSED&demand=" + scene.demandId)
                            .jsonPath()
                            .getList("items"))
                    .isEmpty();
            as("university")
                    .get(PAIRINGS + "?state=RETIRED&sort=SCORE&demand=" + scene.demandId + "&outcome=" + outcome)
                    .then()
                    .body("items.id", hasItem(first.key()));
            as("company").get(PAIRINGS + "/" + first.key()).then().body("state", equalTo("PROPOSED"));
            decide("university", first.key(), "{\"verdict\": \"ACCEPT\"}", 409);

            // Nothing of what the demand says is kept any more.
            Events.send(new DemandRevised(scene.demand(4)));
            pairings.awaitEvents(
                    event -> first.key().equals(event.key())
                            && event.json()
                                    .at("/pairing/demandTitle")
                                    .asText()
                                    .equals(scene.demand(4).title()),
                    1,
                    Scene.SOON);
            as("university").get(PAIRINGS + "/" + first.key()).then().body("state", equalTo("PROPOSED"));

            tell(saying(scene, 5, VAGUE));
            await().atMost(Scene.SOON).untilAsserted(() -> as("university")
                    .get(PAIRINGS + "/" + first.key())
                    .then()
                    .body("state", equalTo("RETIRED")));
            awaitAllTold(pairings);
            List<ObservedEvent> told = scene.soFar(outcome);
            assertThat(told).extracting(ObservedEvent::key).containsOnly(first.key());
            assertThat(told).extracting(ObservedEvent::sequence).isSorted().doesNotHaveDuplicates();
            assertThat(told.getLast().type()).isEqualTo(Scene.RETIRED);
            assertThat(told.getLast().json().at("/pairing/demandTitle").isMissingNode())
                    .isTrue();
        }
    }

    /** A build of before scored by the whole text for everybody; the migration asks for all of them to be looked through. */
    @Test
    void whatWasToldByTheTextBeforeIsRetiredInTheEyesOfOthers() throws SQLException {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID outcome = UUID.randomUUID();
            Events.tell(scene.bearing(outcome));
            tell(saying(scene, 1, VAGUE));
            await().atMost(Scene.SOON).untilAsserted(() -> assertThat(outcomesFor("company", scene))
                    .contains(outcome));
            String id = idFor("company", scene, outcome);
            database.change("update pairing set kept = null, summary = null where id = ?", UUID.fromString(id));
            as("university").get(PAIRINGS + "/" + id).then().body("state", equalTo("PROPOSED"));
            long version = as("university").get(PAIRINGS + "/" + id).jsonPath().getLong("version");

            database.change("insert into renewal (subject_id) values (?)", scene.demandId);
            Blocking.await(() -> rematchRun.now(List.of(scene.demandId)));

            ObservedEvent retired = scene.await(Scene.RETIRED, outcome);
            assertThat(retired.sequence()).isEqualTo(version + 1);
            as("university").get(PAIRINGS + "/" + id).then().body("state", equalTo("RETIRED"));
            as("company").get(PAIRINGS + "/" + id).then().body("state", equalTo("PROPOSED"));
        }
    }

    /** A no to what only the secret text finds would else be told by silence, once the summary finds it, too. */
    @Test
    void whatItsSideDeclinedWhileItAloneKnewIsToldWhenTheSummaryFindsIt() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID outcome = foundByTheTextAlone(scene);
            String kept = idFor("company", scene, outcome);
            decide("company", kept, "{\"verdict\": \"DECLINE\", \"reason\": \"NO_CAPACITY\"}", 200);

            tell(saying(scene, 2, "寻求" + scene.demand(1).title()));

            ObservedEvent told = scene.await(Scene.PROPOSED, outcome);
            assertThat(told.key()).isNotEqualTo(kept);
            assertThat(told.sequence()).isEqualTo(1);
        }
    }

    /** The no is of the demand's side alone, the agreement of both. */
    @Test
    void whatItsSideDeclinedAndSignedAllTheSameIsProposedFirst() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID outcome = foundByTheTextAlone(scene);
            String kept = idFor("company", scene, outcome);
            Instant found = proposedAt("company", kept);
            decide("company", kept, "{\"verdict\": \"DECLINE\", \"reason\": \"NO_CAPACITY\"}", 200);

            new Together(scene.demandId, outcome).agreement(1, AgreementStatus.SIGNED);

            scene.await("duijie.pairing.state-changed.v1", outcome);
            assertThat(scene.soFar(outcome))
                    .allSatisfy(ContractCheck::assertKept)
                    .extracting(event -> event.type() + " " + event.sequence() + " "
                            + event.json().at("/pairing/state").asText() + " "
                            + event.json().at("/pairing/decisions").size())
                    .containsExactly(Scene.PROPOSED + " 1 PROPOSED 0", "duijie.pairing.state-changed.v1 2 AGREED 0");
            assertThat(scene.soFar(outcome)
                            .getLast()
                            .json()
                            .path("previousState")
                            .asText())
                    .isEqualTo("PROPOSED");
            assertThat(proposedAt("university", kept)).isAfter(found);
        }
    }

    /** Else its yes would tell others of what is off the table: of an outcome that is gone, or one that it is kept apart from. */
    @Test
    void whatIsOffItsTableCannotBeAccepted() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID outcome = foundByTheTextAlone(scene);
            UUID gone = UUID.randomUUID();
            Events.tell(scene.bearing(gone));
            await().atMost(Scene.SOON).untilAsserted(() -> assertThat(outcomesFor("company", scene))
                    .contains(gone));
            String declined = idFor("company", scene, outcome);
            String retired = idFor("company", scene, gone);
            decide("company", declined, "{\"verdict\": \"DECLINE\", \"reason\": \"NO_CAPACITY\"}", 200);
            Events.send(new OutcomeWithdrawn(
                    Copy.of(scene.bearing(gone), Map.of("version", 2, "status", OutcomeStatus.WITHDRAWN))));
            await().atMost(Scene.SOON)
                    .untilAsserted(() ->
                            as("company").get(PAIRINGS + "/" + retired).then().body("state", equalTo("RETIRED")));

            decide("company", declined, "{\"verdict\": \"ACCEPT\"}", 409);
            decide("company", retired, "{\"verdict\": \"ACCEPT\"}", 409);

            awaitAllTold(pairings);
            assertThat(scene.soFar(outcome)).isEmpty();
            assertThat(scene.soFar(gone)).isEmpty();
            as("university").get(PAIRINGS + "/" + retired).then().statusCode(404);
        }
    }

    private static Instant proposedAt(String user, String pairing) {
        return Instant.parse(as(user).get(PAIRINGS + "/" + pairing).jsonPath().getString("proposedAt"));
    }

    /** Ten places has an outcome; what the secret text alone brings near takes none of them. */
    @Test
    void whatIsKeptToItsSideTakesNoPlaceFromOthers() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID outcome = UUID.randomUUID();
            List<UUID> open = new ArrayList<>();
            for (int place = 0; place < 10; place++) {
                UUID demand = UUID.randomUUID();
                open.add(demand);
                Events.tell(Copy.of(scene.demand(1), Map.of("id", demand, "description", "需要空气箔片轴承。")));
            }
            tell(saying(scene, 1, VAGUE));

            Events.tell(scene.bearing(outcome));

            pairings.awaitEvents(
                    event -> Scene.PROPOSED.equals(event.type())
                            && outcome.toString()
                                    .equals(event.json()
                                            .at("/pairing/outcomeId")
                                            .asText())
                            && open.contains(UUID.fromString(
                                    event.json().at("/pairing/demandId").asText())),
                    10,
                    Scene.SOON);
            await().atMost(Scene.SOON).untilAsserted(() -> assertThat(outcomesFor("company", scene))
                    .contains(outcome));
        }
    }

    /** Which modes a demand wants it keeps to itself. */
    @Test
    void aGateThatTheSecretPartClosesDoesNotSayWhatIsTold() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID outcome = UUID.randomUUID();
            tell(saying(scene, 1, "寻求" + scene.demand(1).title()));
            Events.tell(Variants.offered(scene.bearing(outcome), CooperationMode.LICENCE));

            scene.await(Scene.PROPOSED, outcome);
        }
    }

    /** An outcome of whose pairing with the scene's demand its side alone knows. */
    private static UUID foundByTheTextAlone(Scene scene) {
        UUID outcome = UUID.randomUUID();
        Events.tell(scene.bearing(outcome));
        tell(saying(scene, 1, VAGUE));
        await().atMost(Scene.SOON)
                .untilAsserted(() -> assertThat(outcomesFor("company", scene)).contains(outcome));
        return outcome;
    }

    private static DemandState saying(Scene scene, long version, String summary) {
        return Copy.of(scene.demand(version), Map.of("summary", summary, "visibility", Visibility.CONFIDENTIAL));
    }

    private static void tell(DemandState demand) {
        if (demand.version() == 1) {
            Events.tellConfidential(demand);
        } else {
            Events.send(new DemandRevised(demand.summaryOnly()));
            Events.send(new DemandConfidentialText(demand));
        }
    }

    private static void decide(String user, String pairing, String decision, int status) {
        as(user).body(decision)
                .post(PAIRINGS + "/" + pairing + "/decisions")
                .then()
                .statusCode(status);
    }

    private static List<UUID> outcomesFor(String user, Scene scene) {
        return as(user).get(PAIRINGS + "?limit=100&demand=" + scene.demandId)
                .jsonPath()
                .getList("items.outcomeId", UUID.class);
    }

    private static String idFor(String user, Scene scene, UUID outcome) {
        return as(user).get(PAIRINGS + "?demand=" + scene.demandId + "&outcome=" + outcome)
                .jsonPath()
                .getString("items[0].id");
    }

    /** Of the demand: lists by either side, what was on the table of the outcome, events. */
    private static List<String> everythingAUniversityReads(Scene scene, UUID outcome) {
        String ofDemand = "find { it.demandId == '" + scene.demandId + "' }";
        return List.of(
                as("university")
                        .get(PAIRINGS + "?demand=" + scene.demandId + "&outcome=" + outcome)
                        .jsonPath()
                        .getList("items")
                        .toString(),
                String.valueOf(as("university")
                        .get(PAIRINGS + "?limit=100&sort=SCORE&outcome=" + outcome)
                        .jsonPath()
                        .getMap("items." + ofDemand)),
                String.valueOf(as("university")
                        .get("/api/v1/replays?limit=100&outcome=" + outcome)
                        .jsonPath()
                        .getMap("pairs." + ofDemand)),
                scene.soFar(outcome).toString());
    }

    /** What is told after all that there was to tell has been told. */
    private void awaitAllTold(EventProbe pairings) {
        Scene after = new Scene(pairings);
        UUID outcome = UUID.randomUUID();
        Events.tell(after.bearing(outcome));
        Events.tell(after.demand(1));
        after.await(Scene.PROPOSED, outcome);
    }
}
