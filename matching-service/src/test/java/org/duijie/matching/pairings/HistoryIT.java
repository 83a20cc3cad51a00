package org.duijie.matching.pairings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.duijie.testing.EventProbe;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(database = "duijie_matching")
class HistoryIT {

    @Test
    void everyStateIsKeptWithWhatItRestsOnAndTheSameVersionsGiveTheSameScore() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            String id = PairingFixture.proposed(pairings);
            as("company")
                    .body("{\"verdict\": \"ACCEPT\"}")
                    .post("/api/v1/pairings/" + id + "/decisions")
                    .then()
                    .statusCode(200);

            JsonPath history = as("university")
                    .get("/api/v1/pairings/" + id + "/history")
                    .then()
                    .statusCode(200)
                    .body("items.version", contains(1, 2))
                    .body("items.type", contains("duijie.pairing.proposed.v1", "duijie.pairing.decided.v1"))
                    .body("items.state", contains("PROPOSED", "ACCEPTED_BY_ONE"))
                    .body("items[0].judged.demandVersion", equalTo(1))
                    .body("items[0].judged.components", hasKey("feedback"))
                    .extract()
                    .jsonPath();

            assertThat(history.getString("now.matcherVersion"))
                    .isEqualTo(history.getString("items[0].judged.matcherVersion"));
            assertThat(history.getDouble("now.score")).isEqualTo(history.getDouble("items[0].judged.score"));
            as("company-2").get("/api/v1/pairings/" + id + "/history").then().statusCode(404);
            as("operator").get("/api/v1/pairings/" + id + "/history").then().statusCode(403);
        }
    }
}
