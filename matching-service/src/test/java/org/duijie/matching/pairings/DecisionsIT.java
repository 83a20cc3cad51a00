package org.duijie.matching.pairings;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import org.duijie.testing.ContractCheck;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.Tokens;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithStack(database = "duijie_matching")
class DecisionsIT {
    private static final String PAIRINGS = "/api/v1/pairings";
    private static final String ACCEPT = "{\"verdict\": \"ACCEPT\"}";
    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void whatBothSidesAcceptIsAccepted() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            String id = PairingFixture.proposed(pairings);

            decide("company", id, ACCEPT)
                    .statusCode(200)
                    .body("state", equalTo("ACCEPTED_BY_ONE"))
                    .body("allowedSteps", contains("decline"));
            decide("university", id, ACCEPT)
                    .statusCode(200)
                    .body("state", equalTo("ACCEPTED"))
                    .body("allowedSteps", contains("decline"));

            ObservedEvent told = pairings.awaitEvents(event -> id.equals(event.key()) && event.sequence() == 3, 1, SOON)
                    .getFirst();
            assertThat(told.type()).isEqualTo("duijie.pairing.decided.v1");
            assertThat(told.json().at("/decision/side").asText()).isEqualTo("OUTCOME");
            assertThat(told.json().at("/pairing/decisions").size()).isEqualTo(2);
        }
    }

    @Test
    void aDeclineEndsThePairingAndItsWordsAreReadByBothSidesAndInNoEvent() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            String id = PairingFixture.proposed(pairings);

            decide("company", id, "{\"verdict\": \"DECLINE\", \"reason\": \"OTHER\", \"text\": \"与在研项目重复\"}")
                    .statusCode(200)
                    .body("state", equalTo("DECLINED"));

            ObservedEvent told = pairings.awaitEvents(event -> id.equals(event.key()) && event.sequence() == 2, 1, SOON)
                    .getFirst();
            assertThat(told.json().at("/decision/reason").asText()).isEqualTo("OTHER");
            assertThat(told.text()).doesNotContain("在研项目");
            decide("university", id, ACCEPT).statusCode(409).body("currentStatus", equalTo("DECLINED"));
            for (String user : List.of("university", "company", "park")) {
                as(user).get("/api/v1/pairings/" + id)
                        .then()
                        .body("remarks.side", contains("DEMAND"))
                        .body("remarks.text", contains("与在研项目重复"));
            }
        }
    }

    @Test
    void eitherSideEndsTalksThatBothHadAccepted() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            String id = PairingFixture.proposed(pairings);
            decide("company", id, ACCEPT).statusCode(200);
            decide("university", id, ACCEPT).statusCode(200);

            decide("university", id, "{\"verdict\": \"DECLINE\", \"reason\": \"PRICE\"}")
                    .statusCode(200)
                    .body("state", equalTo("DECLINED"))
                    .body("allowedSteps", empty());

            ObservedEvent told = pairings.awaitEvents(event -> id.equals(event.key()) && event.sequence() == 4, 1, SOON)
                    .getFirst();
            ContractCheck.assertKept(told);
            assertThat(told.json().at("/decision/reason").asText()).isEqualTo("PRICE");
        }
    }

    @Test
    void aSideAcceptsOnce() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            String id = PairingFixture.proposed(pairings);
            decide("company", id, ACCEPT).statusCode(200);

            decide("company", id, ACCEPT).statusCode(409).body("allowedSteps", contains("decline"));
        }
    }

    @Test
    void othersDoNotKnowOfThePairingAndTheParkDoesNotDecideIt() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            String id = PairingFixture.proposed(pairings);

            as("company-2").get(PAIRINGS + "/" + id).then().statusCode(404);
            as("university-2").get(PAIRINGS + "/" + id).then().statusCode(404);
            decide("company-2", id, ACCEPT).statusCode(404);
            as("park").get(PAIRINGS + "/" + id).then().statusCode(200).body("allowedSteps", empty());
            decide("park", id, ACCEPT).statusCode(403);
            as("operator").get(PAIRINGS + "/" + id).then().statusCode(403);
            given().get(PAIRINGS + "/" + id).then().statusCode(401);
        }
    }

    @Test
    void pairingsAreListedByDemandAndByOutcome() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            ObservedEvent told = PairingFixture.proposal(pairings);
            String demand = told.json().at("/pairing/demandId").asText();
            String outcome = told.json().at("/pairing/outcomeId").asText();

            // Texts of other tests are near, too.
            as("company")
                    .queryParam("demand", demand)
                    .queryParam("limit", 100)
                    .get(PAIRINGS)
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(told.key()));
            as("university")
                    .queryParam("outcome", outcome)
                    .queryParam("limit", 100)
                    .get(PAIRINGS)
                    .then()
                    .body("items.id", hasItem(told.key()));
            as("company-2").queryParam("demand", demand).get(PAIRINGS).then().body("items", empty());
            as("company")
                    .queryParam("demand", "7")
                    .get(PAIRINGS)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("bad-parameter"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                    | verdict | required",
                "{\"verdict\": \"MAYBE\"}                              | verdict | unknown-code",
                "{\"verdict\": \"DECLINE\"}                            | reason  | required",
                "{\"verdict\": \"DECLINE\", \"reason\": \"BORED\"}     | reason  | unknown-code",
                "{\"verdict\": \"DECLINE\", \"reason\": \"OTHER\"}     | text    | required",
                "{\"verdict\": \"ACCEPT\", \"reason\": \"PRICE\"}      | reason  | pattern",
                "{\"verdict\": \"ACCEPT\", \"because\": \"x\"}         | because | unknown-field"
            })
    void aBadDecisionIsRefusedByField(String body, String field, String code) {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            String id = PairingFixture.proposed(pairings);

            decide("company", id, body)
                    .statusCode(422)
                    .body("violations.field", hasItem(field))
                    .body("violations.code", hasItem(code));
        }
    }

    private static io.restassured.specification.RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user)).contentType("application/json");
    }

    private static ValidatableResponse decide(String user, String id, String body) {
        return as(user).body(body).post(PAIRINGS + "/" + id + "/decisions").then();
    }
}
