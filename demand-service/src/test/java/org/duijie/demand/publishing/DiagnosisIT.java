package org.duijie.demand.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.demand.DemandApi.COMPLETE;
import static org.duijie.demand.DemandApi.DEMANDS;
import static org.duijie.demand.DemandApi.as;
import static org.duijie.demand.DemandApi.draft;
import static org.duijie.demand.DemandApi.read;
import static org.duijie.demand.DemandApi.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.duijie.records.queries.Cursor;
import org.duijie.testing.Api;
import org.duijie.testing.Rows;
import org.duijie.testing.Tokens;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithStack(database = "duijie_demand")
class DiagnosisIT {
    private static final String QUEUE = DEMANDS + "/diagnosis-queue";
    private static final String VAGUE =
            "{\"title\": \"电源\", \"summary\": \"需要电源\", \"description\": \"需要一种更好的电源,要求性能高、价格低\"}";

    @Test
    void whatWaitsIsQueuedTheLongestWaitingFirstWithItsAge() {
        String young = submitted(COMPLETE);
        String old = submitted(VAGUE);
        String older = submitted(COMPLETE);
        String draft = draft("company", COMPLETE);
        // Older than whatever other tests left waiting.
        waitingFor("19000 days 5 minutes", old);
        waitingFor("20000 days", older);

        as("park")
                .queryParam("limit", 2)
                .get(QUEUE)
                .then()
                .statusCode(200)
                .body("items.id", contains(older, old))
                .body("items.ageHours", contains(480_000, 456_000))
                .body("items.needsReason", contains(false, true))
                .body("items[1].refinementScore", lessThan(40));
        List<String> all = new Api(QUEUE).everyPage("park", "limit=2");
        assertThat(all).contains(young).doesNotContain(draft).doesNotHaveDuplicates();

        as("park")
                .body("{\"reason\": \"急\"}")
                .post(path(old) + "/publish")
                .then()
                .statusCode(200);
        as("park").get(QUEUE + "?limit=1").then().body("items.id", contains(older));
        step("park", older, "publish").statusCode(200);
    }

    @Test
    void theNextPageBeginsBehindADemandThatWasTakenBackMeanwhile() {
        List<String> waiting = List.of(submitted(COMPLETE), submitted(COMPLETE), submitted(COMPLETE));
        for (int place = 0; place < waiting.size(); place++) {
            waitingFor(40_000 - place + " days", waiting.get(place));
        }
        String next = as("park")
                .get(QUEUE + "?limit=2")
                .then()
                .body("items.id", contains(waiting.get(0), waiting.get(1)))
                .extract()
                .header("Link")
                .replaceAll("<(.*)>; rel=\"next\"", "$1");

        step("company", waiting.get(1), "recall").statusCode(200);

        as("park")
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(waiting.get(2)));
        // What was never handed in has no place there.
        Cursor neverWaited = new Cursor(UUID.fromString(draft("company", COMPLETE)));
        as("park").get(QUEUE + "?after=" + neverWaited).then().statusCode(200).body("items", empty());
        step("company", waiting.get(0), "recall").statusCode(200);
        step("company", waiting.get(2), "recall").statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "company, '',         403, forbidden",
        "auditor, '',         403, forbidden",
        "park,    ?limit=0,   400, bad-parameter",
        "park,    ?after=x,   400, bad-parameter"
    })
    void theQueueIsForTheParkAndItsParametersAreChecked(String user, String query, int status, String code) {
        as(user).get(QUEUE + query).then().statusCode(status).body("code", equalTo(code));
    }

    @Test
    void aDemandThatSaysTooLittleIsPublishedForAStatedReasonOnly() {
        String id = submitted(VAGUE);
        int score = read("company", id).extract().path("refinementScore");

        for (String body : List.of("", "{}", "{\"reason\": \"  \"}")) {
            as("park")
                    .header("Accept-Language", "zh")
                    .body(body)
                    .post(path(id) + "/publish")
                    .then()
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .body("code", equalTo("score-too-low"))
                    .body("score", equalTo(score))
                    .body("leastScore", equalTo(40))
                    .body("needed", contains("reason"))
                    .body("detail", containsString("{\"reason\": \"……\"}"));
        }
        read("company", id).body("status", equalTo("SUBMITTED")).body("version", equalTo(2));

        as("park")
                .body("{\"reason\": \"路演在即，指标现场明确\"}")
                .post(path(id) + "/publish")
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"));

        for (String inside : List.of("company", "park")) {
            read(inside, id)
                    .body("publicationReason.reason", equalTo("路演在即，指标现场明确"))
                    .body("publicationReason.score", equalTo(score))
                    .body("publicationReason.leastScore", equalTo(40))
                    .body(
                            "publicationReason.by",
                            equalTo(Tokens.claims(Tokens.of("park")).path("sub").asText()))
                    .body("publicationReason.at", notNullValue());
        }
        read("university", id).statusCode(200).body("publicationReason", nullValue());
    }

    @Test
    void aDemandThatSaysEnoughNeedsNoReasonAndKeepsNone() {
        String id = submitted(COMPLETE);

        as("park")
                .body("{\"reason\": \"多余\"}")
                .post(path(id) + "/publish")
                .then()
                .statusCode(200);

        read("company", id).body("publicationReason", nullValue());
    }

    static Stream<Arguments> badPublications() {
        return Stream.of(
                Arguments.of("{", 400, "malformed-json"),
                Arguments.of("{\"reasons\": \"a\"}", 422, "invalid"),
                Arguments.of("{\"reason\": 1}", 422, "invalid"),
                Arguments.of("{\"reason\": \"" + "长".repeat(501) + "\"}", 422, "invalid"));
    }

    @ParameterizedTest
    @MethodSource("badPublications")
    void aReasonThatCannotBeTakenIsToldAsSuch(String body, int status, String code) {
        as("park")
                .body(body)
                .post(path(submitted(COMPLETE)) + "/publish")
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void remarksAreAboutFieldsThatThereAre() {
        String id = submitted(COMPLETE);

        giveBack(id, "{\"remarks\": [{\"field\": \"colour\", \"text\": \"a\"}, {\"text\": \"总体可行\"}]}")
                .statusCode(422)
                .body("violations.field", contains("remarks[0].field"))
                .body("violations[0].message", containsString("indicators"));
        giveBack(id, "{\"remarks\": []}").statusCode(422).body("violations.field", contains("remarks"));
        giveBack(id, "{\"remarks\": [{\"field\": \"budget\"}]}").statusCode(422);

        giveBack(
                        id,
                        "{\"remarks\": [{\"field\": \"indicators[0].testMethod\", \"text\": \"请补充\"}, {\"text\": \"总体可行\"}]}")
                .statusCode(200)
                .body("remarks.field", contains("indicators[0].testMethod", null))
                .body("status", equalTo("RETURNED"));
    }

    private static ValidatableResponse giveBack(String id, String body) {
        return as("park").body(body).post(path(id) + "/return").then();
    }

    private static String submitted(String body) {
        String id = draft("company", body);
        step("company", id, "submit").statusCode(200);
        return id;
    }

    private static void waitingFor(String time, String id) {
        assertThat(Rows.update(
                        "update demand set submitted_at = now() - cast(? as interval) where id::text = ?", time, id))
                .isEqualTo(1);
    }

    private static String path(String id) {
        return DEMANDS + "/" + id;
    }
}
