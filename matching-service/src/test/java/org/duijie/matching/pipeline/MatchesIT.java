package org.duijie.matching.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.duijie.testing.EventProbe;
import org.duijie.testing.WithStack;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(database = "duijie_matching")
class MatchesIT {
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Test
    void aTextGetsWhatADemandWithItWouldGetAndIsStoredNowhere() throws SQLException {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID outcome = UUID.randomUUID();
            Events.tell(scene.bearing(outcome));
            Events.tell(scene.demand(1));
            scene.await(Scene.PROPOSED, outcome);
            long known = subjects();

            match("company", null, scene.demand(1).title(), scene.demand(1).description())
                    .body("items.id", hasItem(outcome.toString()))
                    .body("items[0].level", equalTo("STRONG"))
                    .body("items[0].side", equalTo("OUTCOME"));
            match(
                            "university",
                            "OUTCOME",
                            scene.bearing(outcome).title(),
                            scene.bearing(outcome).abstractText())
                    .body("items.id", hasItem(scene.demandId.toString()));
            // Its own university would be paired with itself.
            match(
                            "university",
                            "DEMAND",
                            scene.demand(1).title(),
                            scene.demand(1).description())
                    .body("items.id", not(hasItem(outcome.toString())));

            assertThat(subjects()).isEqualTo(known);
        }
    }

    @Test
    void ofAConfidentialDemandOnlyTheSummaryIsMatchedAndShown() {
        String secret = "砷化镓外延层位错密度抑制与缓冲层生长工艺";
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            UUID id = UUID.randomUUID();
            UUID outcome = UUID.randomUUID();
            Events.tell(Events.outcome(outcome, 1, secret, secret + "，位错密度低于 1e5。"));
            Events.tellConfidential(Events.confidential(id, 1, "寻求海上风电叶片雷击监测技术", secret, secret));
            // Its text is known by then: by the summary alone the two are not paired.
            await().atMost(Scene.SOON).untilAsserted(() -> as("company")
                    .queryParam("demand", id.toString())
                    .get("/api/v1/pairings")
                    .then()
                    .body("items.outcomeId", hasItem(outcome.toString())));

            match("university", "OUTCOME", secret, secret).body("items.id", not(hasItem(id.toString())));
            String shown = match("university", "OUTCOME", "海上风电叶片雷击监测技术", "海上风电叶片雷击监测")
                    .extract()
                    .asString();
            assertThat(shown).doesNotContain("砷化镓");
            match("park", "OUTCOME", secret, secret)
                    .body("items.id", hasItem(id.toString()))
                    .body("items.find { it.id == '" + id + "' }.title", equalTo(secret));
            as("company-2")
                    .queryParam("demand", id.toString())
                    .get("/api/v1/similar")
                    .then()
                    .statusCode(404);
            as("company-2")
                    .queryParam("demand", id.toString())
                    .get("/api/v1/gaps")
                    .then()
                    .statusCode(404);
            as("company-2")
                    .queryParam("demand", id.toString())
                    .get("/api/v1/teams")
                    .then()
                    .statusCode(404);
        }
    }

    private static ValidatableResponse match(String who, String side, String title, String text) {
        String sent = side == null ? "" : "\"side\": \"" + side + "\", ";
        return as(who).body("{" + sent + "\"title\": \"" + title + "\", \"text\": \"" + text + "\", \"limit\": 50}")
                .post("/api/v1/matches")
                .then()
                .statusCode(200);
    }

    private long subjects() throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from subject")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
