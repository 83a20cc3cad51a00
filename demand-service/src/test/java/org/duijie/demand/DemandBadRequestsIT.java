package org.duijie.demand;

import static io.restassured.RestAssured.given;
import static org.duijie.demand.DemandApi.COMPLETE;
import static org.duijie.demand.DemandApi.DEMANDS;
import static org.duijie.demand.DemandApi.as;
import static org.duijie.demand.DemandApi.change;
import static org.duijie.demand.DemandApi.draft;
import static org.duijie.demand.DemandApi.step;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duijie.contracts.demands.DemandStatus;
import org.duijie.records.validation.CodeFormats;
import org.duijie.testing.Tokens;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithStack(database = "duijie_demand")
class DemandBadRequestsIT {
    private static final String INDUSTRY = "industryCode=";
    private static final String INDUSTRY_WORDS = CodeFormats.INDUSTRY_OR_SECTION_WORDS;

    static Stream<Arguments> unreadable() {
        return Stream.of(
                Arguments.of("", 400, "body-missing"),
                Arguments.of("{", 400, "malformed-json"),
                Arguments.of("{\"title\": \"a\"} x", 400, "malformed-json"),
                Arguments.of("{\"title\": \"a\",}", 400, "malformed-json"),
                Arguments.of("not json", 400, "malformed-json"),
                Arguments.of("null", 400, "body-missing"));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void aBodyThatCannotBeReadIsRefusedAsSuch(String body, int status, String code) {
        ValidatableResponse answer = as("company").body(body).post(DEMANDS).then();

        answer.statusCode(status).contentType("application/problem+json").body("code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "019a0000-0000-7000-8000-0000000fffff/versions/0 | 'version' is '0'; expected: 1 or more",
                "019a0000-0000-7000-8000-0000000fffff/versions/1/changes?since=0 | 'since' is '0'; expected: 1 or more",
                "imports/019a0000-0000-7000-8000-0000000fffff/rows?after=-1 | 'after' is '-1'; expected: 0 or more",
                "?limit=101 | 'limit' is '101'; expected: 1-100",
                "?limit= | 'limit' is ''; expected: whole number",
                "?limit | 'limit' is ''; expected: whole number",
                "?limit=٥ | 'limit' is '٥'; expected: whole number",
                "?trl= | 'trl' is ''; expected: whole number",
                "?status= | 'status' is ''; expected: DRAFT",
                "?organisation | 'organisation' is ''; expected: UUID",
                "?after= | 'after' is ''; expected: the cursor of a Link rel=next",
                "019a0000-0000-7000-8000-0000000fffff/versions/1/changes?since= | 'since' is ''; expected: whole number",
                "?trl=10 | 'trl' is '10'; expected: 1-9",
                "counts?limit=5 | 'limit'",
                "exports?limit=5 | 'limit'",
            })
    void aParameterThatIsNotAllowedIsNamedWithWhatWouldBe(String address, String told) {
        as("company")
                .header("Accept-Language", "en")
                .get(DEMANDS + (address.startsWith("?") ? "" : "/") + address)
                .then()
                .statusCode(400)
                .body("detail", containsString(told));
    }

    static Stream<Arguments> invalid() {
        String tooLong = "长".repeat(121);
        return Stream.of(
                Arguments.of("{}", "title", "required"),
                Arguments.of("{\"title\": \"  \"}", "title", "blank"),
                Arguments.of("{\"title\": \"" + tooLong + "\"}", "title", "too-long"),
                Arguments.of(field("\"summary\": \"" + "长".repeat(501) + "\""), "summary", "too-long"),
                Arguments.of(field("\"description\": \"" + "长".repeat(6001) + "\""), "description", "too-long"),
                Arguments.of(field("\"colour\": \"red\""), "colour", "unknown-field"),
                Arguments.of(field("\"organisationId\": \"x\""), "organisationId", "unknown-field"),
                Arguments.of(field("\"visibility\": \"SECRET\""), "visibility", "unknown-code"),
                Arguments.of(field("\"visibility\": 1"), "visibility", "unknown-code"),
                Arguments.of(field("\"technologyField\": \"COOKING\""), "technologyField", "unknown-code"),
                Arguments.of(field("\"industryCode\": \"A38\""), "industryCode", "pattern"),
                Arguments.of(field("\"emergingIndustryCode\": \"0\""), "emergingIndustryCode", "pattern"),
                Arguments.of(field("\"ipcCodes\": [\"H02J 7/00\", \"Z99\"]"), "ipcCodes[1]", "pattern"),
                Arguments.of(field("\"region\": \"12345\""), "region", "pattern"),
                Arguments.of(field("\"wantedTrl\": 10"), "wantedTrl", "too-large"),
                Arguments.of(field("\"wantedTrl\": 0"), "wantedTrl", "too-small"),
                Arguments.of(field("\"wantedTrl\": \"6\""), "wantedTrl", "wrong-type"),
                Arguments.of(field("\"wantedTrl\": 6.5"), "wantedTrl", "wrong-type"),
                Arguments.of(
                        field("\"keywords\": [\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\"]"),
                        "keywords",
                        "too-many"),
                Arguments.of(field("\"keywords\": \"电源\""), "keywords", "wrong-type"),
                Arguments.of(field("\"validUntil\": \"soon\""), "validUntil", "wrong-type"),
                Arguments.of(field("\"cooperationModes\": [\"EQUITY\"]"), "cooperationModes", "unknown-code"),
                Arguments.of(
                        field("\"budget\": {\"min\": 5, \"max\": 4, \"negotiable\": false}"),
                        "budget.max",
                        "too-small"),
                Arguments.of(
                        field("\"indicators\": [{\"operator\": \"LE\", \"value\": 1}]"),
                        "indicators[0].name",
                        "required"),
                Arguments.of(
                        field("\"indicators\": [{\"name\": \"a\", \"operator\": \"ABOUT\", \"value\": 1}]"),
                        "indicators[0].operator",
                        "unknown-code"),
                Arguments.of(
                        field("\"indicators\": [{\"name\": \"a\", \"operator\": \"BETWEEN\", \"value\": 1}]"),
                        "indicators[0].upperValue",
                        "required"),
                Arguments.of(field("\"summary\": \"a\\u0000b\""), "summary", "unstorable-character"),
                Arguments.of("{\"title\": \"a\\nb\"}", "title", "pattern"),
                Arguments.of(field("\"keywords\": [\"a\", \"b\\tc\"]"), "keywords[1]", "pattern"),
                Arguments.of(field("\"contact\": {\"name\": \"a\\u2028b\"}"), "contact.name", "pattern"),
                Arguments.of(field("\"contact\": {\"phone\": \"1\\n2\"}"), "contact.phone", "pattern"),
                Arguments.of(field("\"contact\": {\"email\": \"a\\r\\nBcc: x@y.z\"}"), "contact.email", "pattern"),
                Arguments.of(field("\"contact\": {\"email\": \"a b@y.z\"}"), "contact.email", "pattern"),
                Arguments.of("{\"title\": \"a\", \"title\": \"b\"}", "title", "duplicate"));
    }

    private static String field(String member) {
        return "{\"title\": \"示例\", " + member + "}";
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void whatIsReadAndNotValidIsNamedWithItsField(String body, String field, String violation) {
        ValidatableResponse answer = as("company").body(body).post(DEMANDS).then();

        answer.statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid"))
                .body("violations.field", hasItem(field))
                .body("violations.code", hasItem(violation));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        as("company")
                .body("{\"title\": \"\", \"wantedTrl\": 12, \"budget\": {\"min\": -1, \"negotiable\": false}}")
                .post(DEMANDS)
                .then()
                .statusCode(422)
                .body("violations.field", hasItems("title", "wantedTrl", "budget.min"));
    }

    @Test
    void theProblemIsToldInTheLanguageOfTheCaller() {
        as("company")
                .header("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.5")
                .body("{}")
                .post(DEMANDS)
                .then()
                .header("Content-Language", "zh")
                .body("title", equalTo("内容未通过校验"))
                .body("violations[0].message", equalTo("为必填项"));
    }

    @Test
    void submissionNeedsTitleSummaryAndDescription() {
        String id = draft("company", "{\"title\": \"只有标题\"}");

        step("company", id, "submit").statusCode(422).body("violations.field", hasItems("summary", "description"));
        DemandApi.read("company", id).body("status", equalTo("DRAFT"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit=0                   | limit                | 0         | 1-100",
                "limit=101                 | limit                | 101       | 1-100",
                "limit=many                | limit                | many      | whole number",
                "limit=1.5                 | limit                | 1.5       | whole number",
                "limit=2147483648          | limit                | 2147483648| whole number",
                "trl=10                    | trl                  | 10        | 1-9",
                "after=%21                 | after                | !         | the cursor of a Link rel=next",
                "organisation=7            | organisation         | 7         | UUID",
                "organisation=1-1-1-1-1    | organisation         | 1-1-1-1-1 | UUID",
                "sort=OLDEST               | sort                 | OLDEST    | NEWEST, TRL, VALID_UNTIL",
                "sort=newest               | sort                 | newest    | NEWEST, TRL, VALID_UNTIL",
                "region=3305               | region               | 3305      | GB/T 2260, six digits",
                "emergingIndustryCode=0    | emergingIndustryCode | 0         | strategic emerging industry, 1 to 9",
                "ipcCode=H02               | ipcCode              | H02       | IPC, such as H02J 7/00",
                "ipcCode=H02J%207          | ipcCode              | H02J 7    | IPC, such as H02J 7/00",
                INDUSTRY + "C3             | industryCode         | C3        | " + INDUSTRY_WORDS,
                INDUSTRY + "A38            | industryCode         | A38       | " + INDUSTRY_WORDS,
                INDUSTRY + "38             | industryCode         | 38        | " + INDUSTRY_WORDS,
                "trl=0&limit=0             | limit                | 0         | 1-100"
            })
    void ofABadQueryParameterTheNameAndTheValueAndWhatIsAllowedAreTold(
            String query, String name, String value, String expected) {
        refusedParameter(query)
                .body("code", equalTo("bad-parameter"))
                .body(
                        "detail",
                        equalTo("The parameter '" + name + "' is '" + value + "'; expected: " + expected + "."));
    }

    @Test
    void ofABadCodeEveryCodeOfTheListIsTold() {
        String allowed = Stream.of(DemandStatus.values()).map(Enum::name).collect(Collectors.joining(", "));

        refusedParameter("status=OPEN").body("detail", endsWith("expected: " + allowed + "."));
    }

    @Test
    void aTextThatIsSoughtMayHaveSoManyCharactersAndNotOneMore() {
        as("company").queryParam("q", "长".repeat(200)).get(DEMANDS).then().statusCode(200);
        // Nothing that could be seen is sought: as if it were not there.
        as("company").queryParam("q", "\u200b\u3000").get(DEMANDS).then().statusCode(200);

        as("company")
                .header("Accept-Language", "en")
                .queryParam("q", "长".repeat(201))
                .get(DEMANDS)
                .then()
                .statusCode(400)
                .body("detail", endsWith("expected: 0-200 characters."));
    }

    @Test
    void aQueryParameterThatIsUnknownOrComesTwiceIsRefused() {
        refusedParameter("colour=red")
                .body("code", equalTo("unknown-parameter"))
                .body("detail", startsWith("There is no parameter 'colour' here; allowed: after, "));
        refusedParameter("limit=1&limit=2")
                .body("code", equalTo("double-parameter"))
                .body("detail", equalTo("The parameter 'limit' is given more than once; give it once."));
    }

    private static ValidatableResponse refusedParameter(String query) {
        return as("company")
                .header("Accept-Language", "en")
                .urlEncodingEnabled(false)
                .get(DEMANDS + "?" + query)
                .then()
                .statusCode(400);
    }

    @Test
    void anIdIsAUuid() {
        as("company").get(DEMANDS + "/7").then().statusCode(400).body("code", equalTo("malformed-id"));
        as("company")
                .get(DEMANDS + "/01890a5d-ac96-774b-bcce-b302099a8057")
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    @Test
    void aChangeSaysWhatItIsBasedOn() {
        String id = draft("company", COMPLETE);

        change("company", id, null, "{}")
                .statusCode(428)
                .body("code", equalTo("if-match-missing"))
                .body("detail", containsString("\"v1\""));
        change("company", id, "\"v7\"", "{}").statusCode(412).body("code", equalTo("stale"));
        change("company", id, "7", "{}").statusCode(400).body("code", equalTo("if-match-malformed"));
        change("company", id, "\"v1\"", "{\"title\": null}").statusCode(422).body("violations.field", hasItem("title"));
        change("company", id, "\"v1\"", "[]").statusCode(422);
        as("company")
                .header("If-Match", "\"v1\"")
                .body("{}")
                .patch(DEMANDS + "/" + id)
                .then()
                .statusCode(415);
    }

    @Test
    void aBodyOverOneMebibyteIsTooLarge() {
        String body = field("\"description\": \"" + "x".repeat(1_100_000) + "\"");

        as("company")
                .body(body)
                .post(DEMANDS)
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("too-large"));
    }

    @Test
    void whatIsNotThereIsAProblemToo() {
        given().auth()
                .oauth2(Tokens.of("company"))
                .get("/api/v1/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        given().auth()
                .oauth2(Tokens.of("company"))
                .delete(DEMANDS)
                .then()
                .statusCode(405)
                .contentType("application/problem+json");
        given().auth()
                .oauth2(Tokens.of("company"))
                .contentType("text/plain")
                .body("x")
                .post(DEMANDS)
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }
}
