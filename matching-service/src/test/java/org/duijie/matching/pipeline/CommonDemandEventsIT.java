package org.duijie.matching.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.duijie.contracts.codes.OrganisationKind;
import org.duijie.contracts.demands.DemandState;
import org.duijie.contracts.demands.DemandStatus;
import org.duijie.matching.Copy;
import org.duijie.matching.Database;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ToldOrganisations;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a common demand matching hears twice; what everybody hears does not say whom it stands for. */
@QuarkusTest
@WithStack(database = "duijie_matching")
class CommonDemandEventsIT {
    private static final String PAIRINGS = "/api/v1/pairings";
    private static final UUID COMPANY_2 = UUID.fromString("019a0000-0000-7000-8000-000000000003");
    private static final UUID THIRD = UUID.fromString("019a0000-0000-7000-8000-00000000000b");

    @Inject
    Database database;

    @BeforeEach
    void theGatewayHasToldOfTheOrganisations() {
        ToldOrganisations.ofRealm();
        ToldOrganisations.tell(OrganisationKind.UNIVERSITY, THIRD);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isPairedWhenItsMembersAreKnownAndNotBefore(boolean isConfidential) {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID outcome = UUID.randomUUID();
            Events.tell(scene.bearing(outcome));
            awaitTaken("duijie.outcomes", outcome);
            DemandState plain = CommonDemands.of(scene, 1, Events.COMPANY);
            DemandState common = isConfidential ? CommonDemands.confidential(plain) : plain;

            CommonDemands.tellAll(common);
            awaitTaken("duijie.demands", scene.demandId);

            assertThat(scene.soFar(outcome)).isEmpty();
            as("park")
                    .queryParam("demand", scene.demandId.toString())
                    .get(PAIRINGS)
                    .then()
                    .body("items", empty());

            CommonDemands.tellMatching(common);

            String id = scene.await(Scene.PROPOSED, outcome).key();
            as("company").get(PAIRINGS + "/" + id).then().statusCode(200);
            as("park").get(PAIRINGS + "/" + id + "/history").then().body("items.type", contains(Scene.PROPOSED));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whoIsKeptApartFromAMemberThatComesInIsTakenOffTheTable(boolean isConfidential) {
        String conflict = Conflicts.keepApart(COMPANY_2, THIRD);
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID theirs = UUID.randomUUID();
            Events.tell(scene.bearing(theirs, THIRD));
            DemandState alone = CommonDemands.of(scene, 1, Events.COMPANY);
            DemandState both = CommonDemands.of(scene, 2, Events.COMPANY, COMPANY_2);
            CommonDemands.tell(isConfidential ? CommonDemands.confidential(alone) : alone);
            scene.await(Scene.PROPOSED, theirs);

            CommonDemands.tell(isConfidential ? CommonDemands.confidential(both) : both);

            String reason =
                    scene.await(Scene.RETIRED, theirs).json().path("reason").asText();
            assertThat(reason).isEqualTo("NO_LONGER_FITS");
        } finally {
            Conflicts.let(conflict);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"WITHDRAWN", "EXPIRED"})
    void leavesTheTableWhenItCloses(DemandStatus status) {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID outcome = UUID.randomUUID();
            UUID later = UUID.randomUUID();
            Events.tell(scene.bearing(outcome));
            CommonDemands.tell(CommonDemands.of(scene, 1, Events.COMPANY));
            scene.await(Scene.PROPOSED, outcome);

            // The last member has gone with it.
            CommonDemands.tell(Copy.of(CommonDemands.of(scene, 2), Map.of("status", status)));

            String reason =
                    scene.await(Scene.RETIRED, outcome).json().path("reason").asText();
            assertThat(reason).isEqualTo("DEMAND_CLOSED");
            Events.tell(scene.bearing(later));
            awaitTaken("duijie.outcomes", later);
            assertThat(scene.soFar(later)).isEmpty();
        }
    }

    /** A replica of the build before knows no members and writes none. */
    @Test
    void whatWasWrittenWithoutMembersIsReadAndGetsThemWithTheNextEvent() throws SQLException {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID outcome = UUID.randomUUID();
            Events.tell(scene.bearing(outcome));
            CommonDemands.tell(CommonDemands.of(scene, 1, Events.COMPANY));
            String id = scene.await(Scene.PROPOSED, outcome).key();

            database.change("update pairing set demand_members = null where id = ?", UUID.fromString(id));

            as("university").get(PAIRINGS + "/" + id).then().statusCode(200);
            as("company").get(PAIRINGS + "/" + id).then().statusCode(404);
            as("university")
                    .queryParam("demand", scene.demandId.toString())
                    .queryParam("outcome", outcome.toString())
                    .queryParam("sort", "SCORE")
                    .get(PAIRINGS)
                    .then()
                    .body("items.id", contains(id));
            CommonDemands.tell(CommonDemands.of(scene, 2, Events.COMPANY));
            await().atMost(Scene.SOON)
                    .untilAsserted(
                            () -> as("company").get(PAIRINGS + "/" + id).then().statusCode(200));
        }
    }

    private void awaitTaken(String topic, UUID id) {
        await().atMost(Scene.SOON)
                .until(() -> database.count(
                                "select count(*) from inbox where topic = ? and aggregate_id = ?", topic, id.toString())
                        == 1);
    }
}
