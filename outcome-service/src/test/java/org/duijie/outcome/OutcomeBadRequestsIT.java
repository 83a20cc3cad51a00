package org.duijie.outcome;

import static org.duijie.outcome.OutcomeApi.OUTCOMES;
import static org.duijie.outcome.OutcomeApi.PATH;
import static org.duijie.outcome.OutcomeApi.draft;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.stream.Stream;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithStack(database = "duijie_outcome")
class OutcomeBadRequestsIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'' | body-missing", "null | body-missing", "{ | malformed-json", "not json | malformed-json"})
    void aBodyThatCannotBeReadIsRefusedAsSuch(String body, String code) {
        as("university")
                .body(body)
                .post(PATH)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    static Stream<Arguments> invalid() {
        return Stream.of(
                Arguments.of("{}", "title", "required"),
                Arguments.of("{'title': ' '}", "title", "blank"),
                Arguments.of("{'title': '" + "长".repeat(121) + "'}", "title", "too-long"),
                Arguments.of("{'title': 'a', 'title': 'b'}", "title", "duplicate"),
                with("'abstract': '" + "长".repeat(4001) + "'", "abstract", "too-long"),
                with("'abstractText': 'a'", "abstractText", "unknown-field"),
                with("'summary': 'a'", "summary", "unknown-field"),
                with("'organisationId': 'x'", "organisationId", "unknown-field"),
                with("'confirmedOn': '2026-01-01'", "confirmedOn", "unknown-field"),
                with("'status': 'PUBLISHED'", "status", "unknown-field"),
                with("'innovationPoints': ['1', '2', '3', '4']", "innovationPoints", "too-many"),
                with("'innovationPoints': ['" + "长".repeat(301) + "']", "innovationPoints[0]", "too-long"),
                with("'innovationPoints': ['a', null]", "innovationPoints[1]", "required"),
                with("'indicators': [{'operator': 'LE', 'value': 1}]", "indicators[0].name", "required"),
                with(
                        "'indicators': [{'name': 'a', 'operator': 'ABOUT', 'value': 1}]",
                        "indicators[0].operator",
                        "unknown-code"),
                with(
                        "'indicators': [{'name': 'a', 'operator': 'BETWEEN', 'value': 1}]",
                        "indicators[0].upperValue",
                        "required"),
                with("'indicators': [{'mustHave': true}]", "indicators[0].mustHave", "unknown-field"),
                with("'applicationIndustries': ['C38', 'A38']", "applicationIndustries[1]", "pattern"),
                with("'keywords': [" + list("'词'", 9) + "]", "keywords", "too-many"),
                with("'keywords': '词'", "keywords", "wrong-type"),
                with("'trl': 0", "trl", "too-small"),
                with("'trl': 10", "trl", "too-large"),
                with("'trl': '6'", "trl", "wrong-type"),
                with("'trl': 6.5", "trl", "wrong-type"),
                with("'ipRights': [{'status': 'GRANTED'}]", "ipRights[0].type", "required"),
                with("'ipRights': [{'type': 'PATENT'}]", "ipRights[0].type", "unknown-code"),
                with("'ipcCodes': ['H02J 7/00', 'Z99']", "ipcCodes[1]", "pattern"),
                with("'transferModes': ['GIFT']", "transferModes[0]", "unknown-code"),
                with("'price': {}", "price", "pattern"),
                with("'price': {'amount': 5, 'negotiable': true}", "price", "pattern"),
                with("'price': {'amount': -5}", "price.amount", "too-small"),
                with("'price': {'amount': 5.5}", "price.amount", "wrong-type"),
                with("'team': {'members': ['a']}", "team.lead", "required"),
                with("'awards': [" + list("'奖'", 21) + "]", "awards", "too-many"),
                with("'registrationNumber': '2026-1'", "registrationNumber", "pattern"),
                with(
                        "'ipRights': [{'type': 'INVENTION_PATENT', 'status': 'FILED', 'number': '一号'}]",
                        "ipRights[0].number",
                        "pattern"),
                with(
                        "'ipRights': [{'type': 'DESIGN', 'status': 'FILED', 'number': 'ZL209910000001.8'}]",
                        "ipRights[0].number",
                        "pattern"),
                with(
                        "'ipRights': [{'type': 'INVENTION_PATENT', 'status': 'FILED', 'number': 'ZL209910000001.0'}]",
                        "ipRights[0].number",
                        "check-character"),
                with(
                        "'ipRights': [{'type': 'SOFTWARE_COPYRIGHT', 'status': 'GRANTED', 'number': 'SR1'}]",
                        "ipRights[0].number",
                        "pattern"),
                with("'visibility': 'CONFIDENTIAL'", "visibility", "unknown-code"),
                with("'visibility': 'SECRET'", "visibility", "unknown-code"),
                with("'team': {'lead': 'a\\nb', 'members': ['c', 'd\\ne']}", "team.lead", "pattern"),
                with("'team': {'lead': 'a', 'members': ['c', 'd\\ne']}", "team.members[1]", "pattern"),
                with("'contact': {'email': 'a\\r\\nBcc: x@y.z'}", "contact.email", "pattern"),
                with("'abstract': 'a\\u0000b'", "abstract", "unstorable-character"));
    }

    private static Arguments with(String member, String field, String code) {
        return Arguments.of("{'title': '示例', " + member + "}", field, code);
    }

    private static String list(String entry, int times) {
        return String.join(", ", Collections.nCopies(times, entry));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void whatIsReadAndNotValidIsNamedWithItsField(String body, String field, String violation) {
        OUTCOMES.assertInvalid("university", body.replace('\'', '"'), field, violation);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceInTheLanguageOfTheCaller() {
        as("university")
                .header("Accept-Language", "zh-CN,zh;q=0.9")
                .body("{\"trl\": 12, \"price\": {\"amount\": -1}, \"visibility\": \"CONFIDENTIAL\"}")
                .post(PATH)
                .then()
                .statusCode(422)
                .header("Content-Language", "zh")
                .body("violations.field", containsInAnyOrder("title", "trl", "price.amount", "visibility"))
                .body("violations.find { it.field == 'title' }.message", equalTo("为必填项"));
    }

    @Test
    void publicationNeedsAbstractAndReadiness() {
        String id = OUTCOMES.create("university", "{\"title\": \"只有标题\"}");

        OUTCOMES.step("university", id, "publish")
                .statusCode(422)
                .body("violations.field", containsInAnyOrder("abstract", "trl"));

        OUTCOMES.read("university", id).body("status", equalTo("DRAFT")).body("version", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({"trl=0", "trl=10", "trl=high", "status=OPEN", "organisation=7", "limit=0", "limit=101", "after=%21"})
    void aBadQueryParameterIsNamed(String query) {
        as("university")
                .urlEncodingEnabled(false)
                .get(PATH + "?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-parameter"))
                .body("detail", containsString(query.split("=")[0]));
    }

    @Test
    void anIdIsAUuid() {
        OUTCOMES.read("university", "7").statusCode(400).body("code", equalTo("malformed-id"));
        OUTCOMES.step("university", "7", "publish").statusCode(400).body("code", equalTo("malformed-id"));
        OUTCOMES.read("university", "01890a5d-ac96-774b-bcce-b302099a8057")
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    @Test
    void aChangeSaysWhatItIsBasedOnAndAStepMay() {
        String id = draft("university");

        OUTCOMES.change("university", id, null, "{}").statusCode(428).body("code", equalTo("if-match-missing"));
        OUTCOMES.change("university", id, "\"v7\"", "{}").statusCode(412).body("code", equalTo("stale"));
        OUTCOMES.change("university", id, "7", "{}").statusCode(400).body("code", equalTo("if-match-malformed"));
        OUTCOMES.change("university", id, "\"v1\"", "{\"title\": null}").statusCode(422);
        as("university")
                .header("If-Match", "\"v7\"")
                .post(PATH + "/" + id + "/publish")
                .then()
                .statusCode(412)
                .body("code", equalTo("stale"));
        as("university")
                .header("If-Match", "\"v1\"")
                .body("{}")
                .patch(PATH + "/" + id)
                .then()
                .statusCode(415);
    }

    @Test
    void aBodyOverOneMebibyteIsTooLarge() {
        as("university")
                .body("{\"title\": \"a\", \"abstract\": \"" + "x".repeat(1_100_000) + "\"}")
                .post(PATH)
                .then()
                .statusCode(413)
                .body("code", equalTo("too-large"));
    }
}
