package org.duijie.matching.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.duijie.contracts.codes.CooperationMode;
import org.duijie.contracts.codes.OrganisationKind;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ToldOrganisations;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithStack(database = "duijie_matching")
class GatesIT {
    private static final UUID THIRD = UUID.fromString("019a0000-0000-7000-8000-00000000000a");

    @Test
    void modesThatCannotMeetKeepAPairFromTheTableAndTakeItOff() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID apart = UUID.randomUUID();
            UUID fitting = UUID.randomUUID();
            Events.tell(Variants.offered(scene.bearing(apart), CooperationMode.LICENCE));
            Events.tell(scene.bearing(fitting));
            Events.tell(scene.demand(1));
            scene.await(Scene.PROPOSED, fitting);
            assertThat(scene.soFar(apart)).isEmpty();

            Events.send(new org.duijie.contracts.outcomes.OutcomeRevised(
                    Variants.offered(Events.outcome(fitting, 2, "轴承", "轴承"), CooperationMode.EQUITY)));

            assertThat(scene.await(Scene.RETIRED, fitting).json().path("reason").asText())
                    .isEqualTo("NO_LONGER_FITS");
        }
    }

    @Test
    void whatHasExpiredIsTakenOffTheTable() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID outcome = UUID.randomUUID();
            Events.tell(scene.bearing(outcome));
            Events.tell(Variants.valid(scene.demand(1), LocalDate.now().plusDays(2)));
            scene.await(Scene.PROPOSED, outcome);

            Events.tell(Variants.valid(scene.demand(2), LocalDate.now().minusDays(2)));

            scene.await(Scene.RETIRED, outcome);
        }
    }

    @BeforeEach
    void theGatewayHasToldOfTheOrganisations() {
        ToldOrganisations.ofRealm();
        ToldOrganisations.tell(OrganisationKind.UNIVERSITY, THIRD);
    }

    @Test
    void organisationsThatNobodyKnowsAreNotKeptApart() {
        as("park")
                .body(body(UUID.randomUUID().toString(), Events.COMPANY.toString(), "未决诉讼"))
                .post(Conflicts.PATH)
                .then()
                .statusCode(422)
                .body("violations.field", contains("organisationId"))
                .body("violations.code", contains("unknown-organisation"));
        as("park")
                .body(body(UUID.randomUUID().toString(), UUID.randomUUID().toString(), "未决诉讼"))
                .post(Conflicts.PATH)
                .then()
                .statusCode(422)
                .body("violations.field", contains("organisationId", "otherOrganisationId"));
    }

    @Test
    void whomTheParkKeepsApartIsNotPairedUntilItLetsThem() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID theirs = UUID.randomUUID();
            Events.tell(scene.bearing(theirs, THIRD));
            Events.tell(scene.demand(1));
            scene.await(Scene.PROPOSED, theirs);

            String conflict = Conflicts.keepApart(Events.COMPANY, THIRD);
            try {
                scene.await(Scene.RETIRED, theirs);
                Events.tell(scene.demand(2));
                scene.tellAnother();
                assertThat(scene.soFar(theirs)).hasSize(2);
                as("park")
                        .body(body(THIRD.toString(), Events.COMPANY.toString(), "again"))
                        .post(Conflicts.PATH)
                        .then()
                        .statusCode(409)
                        .body("code", equalTo("conflict"));
                as("park")
                        .queryParam("organisation", THIRD.toString())
                        .get(Conflicts.PATH)
                        .then()
                        .statusCode(200)
                        .body("items.id", hasItem(conflict));
            } finally {
                Conflicts.let(conflict);
            }

            pairings.awaitEvents(
                    event -> Scene.PROPOSED.equals(event.type())
                            && event.sequence() == 3
                            && theirs.toString()
                                    .equals(event.json()
                                            .at("/pairing/outcomeId")
                                            .asText()),
                    1,
                    Scene.SOON);
            as("park").get(Conflicts.PATH).then().body("items.id", not(hasItem(conflict)));
            Conflicts.let(conflict);
            as("park").delete(Conflicts.PATH + "/" + UUID.randomUUID()).then().statusCode(404);
        }
    }

    @Test
    void onlyTheParkKeepsTheList() {
        for (String user : new String[] {"company", "university", "operator"}) {
            as(user).get(Conflicts.PATH).then().statusCode(403);
            as(user).body("{}").post(Conflicts.PATH).then().statusCode(403);
            as(user).delete(Conflicts.PATH + "/" + UUID.randomUUID()).then().statusCode(403);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            019a0000-0000-7000-8000-000000000002 | 019a0000-0000-7000-8000-000000000002 | x | otherOrganisationId | pattern
            019a0000-0000-7000-8000-000000000002 | 7                                    | x | otherOrganisationId | wrong-type
            019a0000-0000-7000-8000-000000000002 | 019a0000-0000-7000-8000-000000000004 | ' ' | reason | blank
            """)
    void aBadConflictIsRefusedByField(String one, String other, String reason, String field, String code) {
        as("park")
                .body(body(one, other, reason))
                .post(Conflicts.PATH)
                .then()
                .statusCode(422)
                .body("violations.field", hasItem(field))
                .body("violations.code", hasItem(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST   |                  | {}                  | 422 | invalid
            POST   |                  | {"why": 1}          | 422 | invalid
            POST   |                  | {                   | 400 | malformed-json
            POST   |                  |                     | 400 | body-missing
            GET    | ?organisation=7  |                     | 400 | bad-parameter
            GET    | ?limit=0         |                     | 400 | bad-parameter
            GET    | ?after=!         |                     | 400 | bad-parameter
            DELETE | /7               |                     | 400 | malformed-id
            """)
    void aBadRequestIsToldWhatIsWrong(String method, String rest, String body, int status, String code) {
        var request = as("park").urlEncodingEnabled(false);
        if (body != null) {
            request.body(body);
        }
        request.request(method, Conflicts.PATH + (rest == null ? "" : rest))
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    private static String body(String one, String other, String reason) {
        return """
                {"organisationId": "%s", "otherOrganisationId": "%s", "reason": "%s"}\
                """.formatted(one, other, reason);
    }
}
