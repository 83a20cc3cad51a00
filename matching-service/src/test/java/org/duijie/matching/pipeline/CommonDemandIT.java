package org.duijie.matching.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.duijie.contracts.codes.OrganisationKind;
import org.duijie.contracts.demands.DemandRevised;
import org.duijie.contracts.demands.DemandWithdrawn;
import org.duijie.matching.Copy;
import org.duijie.testing.ContractCheck;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.ToldOrganisations;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(database = "duijie_matching")
class CommonDemandIT {
    private static final String PAIRINGS = "/api/v1/pairings";
    private static final String ACCEPT = "{\"verdict\": \"ACCEPT\"}";
    private static final UUID COMPANY_2 = UUID.fromString("019a0000-0000-7000-8000-000000000003");
    private static final UUID THIRD = UUID.fromString("019a0000-0000-7000-8000-00000000000b");

    @BeforeEach
    void theGatewayHasToldOfTheOrganisations() {
        ToldOrganisations.ofRealm();
        ToldOrganisations.tell(OrganisationKind.UNIVERSITY, THIRD);
    }

    @Test
    void whatIsPartOfACommonDemandIsNotPairedApartUntilItIsFree() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID outcome = UUID.randomUUID();
            Events.tell(scene.bearing(outcome));
            Events.tell(scene.demand(1));
            scene.await(Scene.PROPOSED, outcome);

            Events.send(new DemandRevised(Copy.of(scene.demand(2), Map.of("pooledAt", Instant.now()))));

            ObservedEvent retired = scene.await(Scene.RETIRED, outcome);
            ContractCheck.assertKept(retired);
            assertThat(retired.json().path("reason").asText()).isEqualTo("DEMAND_CLOSED");
            assertThat(retired.json().path("pooledAt").isTextual()).isTrue();
            UUID later = UUID.randomUUID();
            Events.tell(scene.bearing(later));

            Events.send(new DemandRevised(scene.demand(3)));

            scene.await(Scene.PROPOSED, later);
            await().atMost(Scene.SOON).untilAsserted(() -> assertThat(scene.soFar(outcome))
                    .last()
                    .extracting(ObservedEvent::type)
                    .isEqualTo(Scene.PROPOSED));
            assertThat(scene.soFar(later))
                    .first()
                    .extracting(
                            event -> event.json().at("/pairing/demandVersion").asLong())
                    .isEqualTo(3L);
        }
    }

    @Test
    void talksThatBothWantGoOnWhereTheDemandIsPooled() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID outcome = UUID.randomUUID();
            UUID other = UUID.randomUUID();
            Events.tell(scene.bearing(outcome));
            Events.tell(scene.bearing(other));
            Events.tell(scene.demand(1));
            String id = scene.await(Scene.PROPOSED, outcome).key();
            scene.await(Scene.PROPOSED, other);
            decide("company", id, ACCEPT, 200);
            decide("university", id, ACCEPT, 200);

            Events.send(new DemandRevised(Copy.of(scene.demand(2), Map.of("pooledAt", Instant.now()))));

            scene.await(Scene.RETIRED, other);
            as("company").get(PAIRINGS + "/" + id).then().body("state", equalTo("ACCEPTED"));

            Events.send(new DemandWithdrawn(Events.closed(scene.demand(2))));
            scene.await(Scene.RETIRED, outcome);
        }
    }

    @Test
    void itsMembersSeeItsPairingsAndTheParkDecides() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID outcome = UUID.randomUUID();
            Events.tell(scene.bearing(outcome));
            CommonDemands.tell(CommonDemands.of(scene, 1, Events.COMPANY));

            String id = scene.await(Scene.PROPOSED, outcome).key();

            as("company").get(PAIRINGS + "/" + id).then().statusCode(200).body("allowedSteps", empty());
            as("company").get(PAIRINGS + "/" + id + "/history").then().statusCode(200);
            as("company").get(PAIRINGS + "/" + id + "/reasons").then().statusCode(200);
            as("company")
                    .queryParam("demand", scene.demandId.toString())
                    .queryParam("outcome", outcome.toString())
                    .get(PAIRINGS)
                    .then()
                    .body("items.id", contains(id));
            decide("company", id, ACCEPT, 403);
            as("company-2").get(PAIRINGS + "/" + id).then().statusCode(404);
            as("company-2").get(PAIRINGS + "/" + id + "/history").then().statusCode(404);
            as("company-2").get(PAIRINGS + "/" + id + "/reasons").then().statusCode(404);
            as("company-2")
                    .queryParam("demand", scene.demandId.toString())
                    .get(PAIRINGS)
                    .then()
                    .body("items", empty());
            as("park").get(PAIRINGS + "/" + id).then().body("allowedSteps", contains("accept", "decline"));
            decide("park", id, ACCEPT, 200);
            assertThat(pairings.everythingSoFar())
                    .extracting(ObservedEvent::text)
                    .noneMatch(text ->
                            text.contains(scene.demandId.toString()) && text.contains(Events.COMPANY.toString()));

            CommonDemands.tell(CommonDemands.of(scene, 2, COMPANY_2));

            await().atMost(Scene.SOON).untilAsserted(() -> {
                as("company").get(PAIRINGS + "/" + id).then().statusCode(404);
                as("company-2").get(PAIRINGS + "/" + id).then().statusCode(200).body("allowedSteps", empty());
            });
        }
    }

    @Test
    void itsMembersSeeAllOfTheScoreWhereItIsConfidential() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID outcome = UUID.randomUUID();
            Events.tell(scene.bearing(outcome));
            CommonDemands.tell(CommonDemands.confidential(CommonDemands.of(scene, 1, Events.COMPANY)));

            String pairing =
                    PAIRINGS + "/" + scene.await(Scene.PROPOSED, outcome).key();

            assertThat(as("company").get(pairing).jsonPath().getMap("components"))
                    .isNotEmpty();
            assertThat(as("university").get(pairing).jsonPath().getMap("components"))
                    .isNullOrEmpty();
            as("company")
                    .get(pairing + "/history")
                    .then()
                    .body("items[0].judged.components", not(anEmptyMap()))
                    .body("now.components", not(anEmptyMap()));
            as("university").get(pairing + "/history").then().body("items[0].judged", nullValue());
            as("company").get(pairing + "/reasons").then().body("shares", not(anEmptyMap()));
            as("university").get(pairing + "/reasons").then().body("shares", anEmptyMap());
        }
    }

    /** The public event says nothing of the members; until they are known nobody is proposed from whom they are kept apart. */
    @Test
    void whoIsKeptApartFromAMemberIsNotPairedWithTheCommonDemand() {
        String conflict = Conflicts.keepApart(Events.COMPANY, THIRD);
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID theirs = UUID.randomUUID();
            UUID fitting = UUID.randomUUID();
            Events.tell(scene.bearing(theirs, THIRD));
            Events.tell(scene.bearing(fitting));

            CommonDemands.tell(CommonDemands.of(scene, 1, Events.COMPANY));

            scene.await(Scene.PROPOSED, fitting);
            scene.tellAnother();
            assertThat(scene.soFar(theirs)).isEmpty();
        } finally {
            Conflicts.let(conflict);
        }
    }

    @Test
    void aConflictWithAMemberTakesWhatIsUndecidedOffTheTable() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID outcome = UUID.randomUUID();
            Events.tell(scene.bearing(outcome, THIRD));
            CommonDemands.tell(CommonDemands.of(scene, 1, COMPANY_2));
            scene.await(Scene.PROPOSED, outcome);
            String conflict = Conflicts.keepApart(THIRD, COMPANY_2);
            try {
                scene.await(Scene.RETIRED, outcome);
            } finally {
                Conflicts.let(conflict);
            }
            as("park").get(Conflicts.PATH).then().body("items.id", not(hasItem(conflict)));
        }
    }

    private static void decide(String user, String id, String decision, int status) {
        as(user).body(decision).post(PAIRINGS + "/" + id + "/decisions").then().statusCode(status);
    }
}
