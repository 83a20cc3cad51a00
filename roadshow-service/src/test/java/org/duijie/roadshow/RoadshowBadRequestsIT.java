package org.duijie.roadshow;

import static org.duijie.roadshow.RoadshowApi.ROADSHOWS;
import static org.duijie.roadshow.RoadshowApi.opened;
import static org.duijie.roadshow.RoadshowApi.planned;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Stream;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithStack(database = "duijie_roadshow")
class RoadshowBadRequestsIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                | body-missing",
                "null              | body-missing",
                "{                 | malformed-json",
                "{\"title\": \"a\"} x  | malformed-json",
                "not json          | malformed-json",
            })
    void aBodyThatCannotBeReadIsRefusedAsSuch(String body, String code) {
        as("park")
                .body(body)
                .post(ROADSHOWS.path())
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    static Stream<Arguments> invalid() {
        return Stream.of(
                Arguments.of("{}", "title", "required"),
                Arguments.of("{}", "startsAt", "required"),
                Arguments.of("{}", "endsAt", "required"),
                Arguments.of("{\"title\": \" \"}", "title", "blank"),
                Arguments.of("{\"title\": \"" + "长".repeat(121) + "\"}", "title", "too-long"),
                Arguments.of(with("\"summary\": \"" + "长".repeat(501) + "\""), "summary", "too-long"),
                Arguments.of(with("\"venue\": \"" + "长".repeat(201) + "\""), "venue", "too-long"),
                Arguments.of(with("\"venue\": 7"), "venue", "wrong-type"),
                Arguments.of(with("\"venue\": \"a\\u0000b\""), "venue", "unstorable-character"),
                Arguments.of(with("\"venue\": \"a\\nb\""), "venue", "pattern"),
                Arguments.of(with("\"colour\": \"red\""), "colour", "unknown-field"),
                Arguments.of(with("\"organisationId\": \"x\""), "organisationId", "unknown-field"),
                Arguments.of(with("\"status\": \"OPEN\""), "status", "unknown-field"),
                Arguments.of(with("\"region\": \"053010\""), "region", "pattern"),
                Arguments.of("{\"startsAt\": \"tomorrow\"}", "startsAt", "wrong-type"),
                Arguments.of("{\"startsAt\": \"2099-03-18\"}", "startsAt", "wrong-type"),
                Arguments.of(from("2099-03-18T01:00:00Z", "2099-03-18T01:00:00Z"), "endsAt", "pattern"),
                Arguments.of(from("2099-03-18T09:00:00Z", "2099-03-18T01:00:00Z"), "endsAt", "pattern"),
                Arguments.of(from("2020-03-18T09:00:00Z", "2099-03-18T01:00:00Z"), "startsAt", "pattern"),
                Arguments.of(from("1027-03-18T09:00:00Z", "2099-03-18T01:00:00Z"), "startsAt", "wrong-type"),
                Arguments.of(from("2099-03-18T09:00:00Z", "+12099-03-18T01:00:00Z"), "endsAt", "wrong-type"),
                Arguments.of(
                        with("\"registrationOpensAt\": \"2099-03-02T00:00:00Z\","
                                + "\"registrationClosesAt\": \"2099-03-01T00:00:00Z\""),
                        "registrationClosesAt",
                        "pattern"),
                Arguments.of(
                        with("\"registrationClosesAt\": \"2099-03-19T00:00:00Z\""), "registrationClosesAt", "pattern"),
                Arguments.of(with("\"agenda\": {}"), "agenda", "wrong-type"),
                Arguments.of(with("\"agenda\": [null]"), "agenda[0]", "required"),
                Arguments.of(with("\"agenda\": [" + "{},".repeat(50) + "{}]"), "agenda", "too-many"),
                Arguments.of(with("\"agenda\": [{}]"), "agenda[0].title", "required"),
                Arguments.of(with("\"agenda\": [{\"speaker\": \"x\"}]"), "agenda[0].speaker", "unknown-field"),
                Arguments.of(
                        with("\"agenda\": [{\"title\": \"早\", \"startsAt\": \"2099-03-17T00:00:00Z\","
                                + " \"endsAt\": \"2099-03-18T02:00:00Z\"}]"),
                        "agenda[0].startsAt",
                        "pattern"),
                Arguments.of("{\"title\": \"a\", \"title\": \"b\"}", "title", "duplicate"));
    }

    private static String with(String member) {
        return "{\"title\": \"示例\", \"startsAt\": \"2099-03-18T01:00:00Z\", \"endsAt\": \"2099-03-18T09:00:00Z\", "
                + member + "}";
    }

    private static String from(String start, String end) {
        return "{\"title\": \"示例\", \"startsAt\": \"" + start + "\", \"endsAt\": \"" + end + "\"}";
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void whatIsReadAndNotValidIsNamedWithItsField(String body, String field, String violation) {
        ROADSHOWS.assertInvalid("park", body, field, violation);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceInTheLanguageOfTheCaller() {
        as("park")
                .header("Accept-Language", "zh-CN")
                .body("{\"region\": \"x\", \"agenda\": [{}], \"registrationClosesAt\": \"2099-01-01T00:00:00Z\"}")
                .post(ROADSHOWS.path())
                .then()
                .statusCode(422)
                .header("Content-Language", "zh")
                .body("title", equalTo("内容未通过校验"))
                .body("violations.field", hasItems("title", "startsAt", "region", "agenda[0].title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "limit=many", "after=%21", "status=open"})
    void aBadQueryParameterIsNamed(String query) {
        as("park")
                .urlEncodingEnabled(false)
                .get(ROADSHOWS.path() + "?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-parameter"))
                .body("detail", containsString(query.split("=")[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/7", "/7/releases", "/7/releases/8", "/7/releases/8/interests"})
    void anIdIsAUuid(String path) {
        as("park").get(ROADSHOWS.path() + path).then().statusCode(400).body("code", equalTo("malformed-id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/releases", "/releases/01890a5d-ac96-774b-bcce-b302099a8057"})
    void whatIsNotThereIsNotFound(String path) {
        as("park")
                .get(ROADSHOWS.path() + "/01890a5d-ac96-774b-bcce-b302099a8057" + path)
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    @Test
    void aReleaseThatIsNotOnThisStageIsNotFound() {
        String id = opened();
        String nowhere = UUID.randomUUID().toString();

        RoadshowApi.release("park", id, nowhere).statusCode(404);
        RoadshowApi.interests("park", id, nowhere).statusCode(404);
        RoadshowApi.expressInterest("company", id, nowhere).statusCode(404);
    }

    @Test
    void aChangeSaysWhatItIsBasedOn() {
        String id = planned();

        ROADSHOWS
                .change("park", id, null, "{}")
                .statusCode(428)
                .body("code", equalTo("if-match-missing"))
                .body("detail", containsString("\"v1\""));
        ROADSHOWS.change("park", id, "\"v7\"", "{}").statusCode(412).body("code", equalTo("stale"));
        ROADSHOWS.change("park", id, "7", "{}").statusCode(400).body("code", equalTo("if-match-malformed"));
        ROADSHOWS
                .change("park", id, "\"v1\"", "{\"startsAt\": null}")
                .statusCode(422)
                .body("violations.field", hasItem("startsAt"));
        ROADSHOWS
                .change("park", id, "\"v1\"", "{\"startsAt\": \"2020-03-18T01:00:00Z\"}")
                .statusCode(422)
                .body("violations.field", hasItem("startsAt"));
        ROADSHOWS
                .change("park", id, "\"v1\"", "{\"endsAt\": \"2099-03-18T08:00:00Z\"}")
                .statusCode(422)
                .body("violations.field", hasItem("agenda[1].endsAt"));
        as("park")
                .header("If-Match", "\"v1\"")
                .body("{}")
                .patch(ROADSHOWS.path() + "/" + id)
                .then()
                .statusCode(415);
        ROADSHOWS.read("park", id).header("ETag", startsWith("\"v1."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                                 | kind      | required",
                "{}                                                                 | subjectId | required",
                "{'kind': 'EXPERT'}                                                 | kind      | unknown-code",
                "{'kind': 'DEMAND', 'subjectId': '7'}                               | subjectId | wrong-type",
                "{'kind': 'DEMAND', 'position': 1}                                  | position  | unknown-field",
                "{'kind': 'DEMAND', 'subjectId': '01890a5d-ac96-774b-bcce-b302099a8057'}"
                        + " | subjectId | not-published",
            })
    void whatIsToBeStagedIsAPublishedDemandOrOutcome(String body, String field, String violation) {
        String id = opened();

        as("park")
                .body(body.replace('\'', '"'))
                .post(ROADSHOWS.path() + "/" + id + "/releases")
                .then()
                .statusCode(422)
                .body("violations.find { it.field == '" + field + "' }.code", equalTo(violation));
    }

    @Test
    void aBodyOverOneMebibyteIsTooLarge() {
        as("park")
                .body(with("\"summary\": \"" + "x".repeat(1_100_000) + "\""))
                .post(ROADSHOWS.path())
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("too-large"));
    }
}
