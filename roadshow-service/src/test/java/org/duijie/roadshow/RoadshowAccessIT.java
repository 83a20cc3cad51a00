package org.duijie.roadshow;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.roadshow.RoadshowApi.COMPLETE;
import static org.duijie.roadshow.RoadshowApi.ROADSHOWS;
import static org.duijie.roadshow.RoadshowApi.expressInterest;
import static org.duijie.roadshow.RoadshowApi.interests;
import static org.duijie.roadshow.RoadshowApi.opened;
import static org.duijie.roadshow.RoadshowApi.planned;
import static org.duijie.roadshow.RoadshowApi.releases;
import static org.duijie.roadshow.RoadshowApi.stage;
import static org.duijie.roadshow.RoadshowApi.staged;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.duijie.testing.Tokens;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithStack(database = "duijie_roadshow")
class RoadshowAccessIT {

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/01890a5d-ac96-774b-bcce-b302099a8057", "/01890a5d-ac96-774b-bcce-b302099a8057/releases"})
    void withoutATokenThereIsNothing(String path) {
        given().get(ROADSHOWS.path() + path)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("code", equalTo("unauthenticated"));
    }

    @Test
    void aTokenOfSomebodyElseIsNone() {
        for (String token : List.of(Tokens.foreign(), Tokens.expired(), "no.token.atall")) {
            given().auth().oauth2(token).get(ROADSHOWS.path()).then().statusCode(401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "operator", "auditor"})
    void whoIsNeitherParkNorCompanyNorUniversitySeesNoBusinessData(String user) {
        String id = opened();

        as(user).get(ROADSHOWS.path()).then().statusCode(403).body("code", equalTo("forbidden"));
        ROADSHOWS.read(user, id).statusCode(403);
        releases(user, id).statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"company", "university", "partner"})
    void onlyParksRunRoadshows(String user) {
        String id = opened();

        as(user).body(COMPLETE).post(ROADSHOWS.path()).then().statusCode(403);
        ROADSHOWS.change(user, id, "\"v2\"", "{}").statusCode(403);
        ROADSHOWS.step(user, id, "start").statusCode(403);
        stage(user, id, "DEMAND", UUID.randomUUID()).statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"company", "university", "partner"})
    void aPlannedRoadshowIsAnnouncedToEverybodySignedIn(String user) {
        String id = planned();

        ROADSHOWS
                .read(user, id)
                .statusCode(200)
                .body("status", equalTo("PLANNED"))
                .body("allowedSteps", empty());
        releases(user, id).statusCode(200);
        as(user).get(ROADSHOWS.path() + "?status=PLANNED&limit=100").then().body("items.id", hasItem(id));
    }

    @ParameterizedTest
    @CsvSource({"open, OPEN", "open start, LIVE", "open start finish, FINISHED", "open cancel, CANCELLED"})
    void fromTheOpeningOnEverybodySignedInSeesItAndTheParkAloneItsSteps(String taken, String status) {
        String id = planned();
        for (String step : taken.split(" ")) {
            ROADSHOWS.step("park", id, step).statusCode(200);
        }

        for (String user : List.of("company", "university", "partner")) {
            ROADSHOWS
                    .read(user, id)
                    .statusCode(200)
                    .body("status", equalTo(status))
                    .body("allowedSteps", empty());
            releases(user, id).statusCode(200);
            as(user).get(ROADSHOWS.path()).then().body("items.id", hasItem(id));
        }
    }

    @Test
    void whatWasCancelledBeforeItOpenedIsToldAsCancelled() {
        String id = planned();
        ROADSHOWS.step("park", id, "cancel").statusCode(200);

        ROADSHOWS.read("company", id).statusCode(200).body("status", equalTo("CANCELLED"));
    }

    @Test
    void anotherParkIsAGuestLikeEverybody() throws SQLException {
        String planned = planned();
        String open = opened();
        String release = staged(open, "OUTCOME", Others.publishOutcome("示例成果"));
        giveToAnotherPark(planned);
        giveToAnotherPark(open);

        ROADSHOWS.read("park", planned).statusCode(200).body("allowedSteps", empty());
        ROADSHOWS.step("park", planned, "open").statusCode(403);
        ROADSHOWS.change("park", planned, "\"v1\"", "{}").statusCode(403);
        stage("park", planned, "DEMAND", UUID.randomUUID()).statusCode(403);
        ROADSHOWS.read("park", open).statusCode(200).body("allowedSteps", empty());
        ROADSHOWS.step("park", open, "start").statusCode(403);
        ROADSHOWS.change("park", open, "\"v3\"", "{}").statusCode(403);
        stage("park", open, "DEMAND", UUID.randomUUID()).statusCode(403);
        interests("park", open, release).statusCode(403);
    }

    @Test
    void interestsAreForTheParkAndTheOwnerOfWhatWasReleased() {
        String id = opened();
        String release = staged(id, "DEMAND", Others.publishDemand("示例需求"));
        expressInterest("university", id, release).statusCode(201);

        interests("park", id, release).statusCode(200);
        interests("company", id, release).statusCode(200);
        interests("partner", id, release).statusCode(200);
        interests("company-2", id, release).statusCode(403).body("code", equalTo("forbidden"));
        interests("university", id, release).statusCode(403);
        expressInterest("park", id, release).statusCode(403);
    }

    /** The local realm has one park. */
    private void giveToAnotherPark(String roadshow) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update roadshow set organisation_id = ? where id = ?")) {
            update.setObject(1, UUID.randomUUID());
            update.setObject(2, UUID.fromString(roadshow));
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
