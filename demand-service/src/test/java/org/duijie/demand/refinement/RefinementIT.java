package org.duijie.demand.refinement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duijie.demand.DemandApi.COMPLETE;
import static org.duijie.demand.DemandApi.DEMANDS;
import static org.duijie.demand.DemandApi.as;
import static org.duijie.demand.DemandApi.change;
import static org.duijie.demand.DemandApi.confidential;
import static org.duijie.demand.DemandApi.draft;
import static org.duijie.demand.DemandApi.published;
import static org.duijie.demand.DemandApi.read;
import static org.duijie.demand.DemandApi.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.duijie.contracts.EventType;
import org.duijie.testing.SampleEvent;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithStack(database = "duijie_demand")
class RefinementIT {
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final String VAGUE = """
        {"title": "电源", "summary": "需要一种更好的电源", "description": "需要一种更好的电源,要求性能高、价格低"}
        """;
    private static final String THREE_ANSWERS = """
        {"indicators": [{"name": "转换效率", "operator": "GE", "value": 95, "unit": "%", "mustHave": true}],
         "currentState": "现有电源满载效率为 91%，发热严重", "companyBrings": "可提供测试产线和样机"}
        """;

    private static ValidatableResponse refinement(String user, String id, String language) {
        return as(user).header("Accept-Language", language)
                .get(DEMANDS + "/" + id + "/refinement")
                .then();
    }

    private static ValidatableResponse propose(String user, String body) {
        return as(user).body(body).post(DEMANDS + "/indicator-proposals").then();
    }

    private static ValidatableResponse versions(String user, String id, String rest) {
        return as(user).get(DEMANDS + "/" + id + "/versions" + rest).then();
    }

    @Test
    void aVagueDemandGetsALowScoreAndQuestionsAndThreeAnswersRaiseIt() {
        String id = draft("company", VAGUE);
        int before = refinement("company", id, "zh")
                .statusCode(200)
                .header("Content-Language", "zh")
                .body("score", lessThan(20))
                .body("questions.field", hasItems("indicators", "currentState", "companyBrings", "budget"))
                .body("questions[0].question", equalTo("用什么指标判断问题已解决?请给出名称、数值和单位。"))
                .body("risks.tag", hasItem("VAGUE_WORDS"))
                .body("lastChange", nullValue())
                .extract()
                .path("score");

        change("company", id, "\"v1\"", THREE_ANSWERS).statusCode(200).body("refinementScore", greaterThan(before));

        refinement("company", id, "en")
                .body("score", greaterThan(before + 30))
                .body("lastChange.scoreBefore", equalTo(before))
                .body(
                        "lastChange.answered.code",
                        containsInAnyOrder("indicator", "indicator-units", "current-state", "company-brings"));
    }

    @Test
    void aChangeShowsWhatItDidForTheBestPairings() {
        String id = draft("company", VAGUE);
        step("company", id, "submit").statusCode(200);
        as("park")
                .body("{\"reason\": \"示例\"}")
                .post(DEMANDS + "/" + id + "/publish")
                .then()
                .statusCode(200);
        UUID better = UUID.randomUUID();
        UUID worse = UUID.randomUUID();
        paired(id, better, 1, 0.41, "PROPOSED");
        paired(id, worse, 1, 0.45, "PROPOSED");
        awaitCandidates(id, 2);

        change("company", id, "\"v3\"", THREE_ANSWERS).statusCode(200).body("version", equalTo(4));
        paired(id, better, 2, 0.83, "PROPOSED");
        paired(id, worse, 2, 0.45, "RETIRED");
        UUID found = UUID.randomUUID();
        paired(id, found, 1, 0.62, "PROPOSED");

        await().atMost(SOON).untilAsserted(() -> refinement("park", id, "zh")
                .body("lastChange.version", equalTo(4))
                .body("lastChange.pairings.outcomeId", contains(better.toString(), found.toString(), worse.toString()))
                .body("lastChange.pairings.scoreBefore", contains(0.41f, null, 0.45f))
                .body("lastChange.pairings.scoreAfter", contains(0.83f, 0.62f, null))
                .body("lastChange.pairings.outcomeTitle", everyItem(equalTo("示例成果"))));
        versions("company", id, "").body("items.version", contains(4, 3, 1)).header("Link", nullValue());
        versions("company", id, "?limit=2")
                .body("items.version", contains(4, 3))
                .header("Link", containsString("after=3"));
        versions("company", id, "?limit=2&after=3").body("items.version", contains(1));
        as("company-2").get(DEMANDS + "/" + id + "/refinement").then().statusCode(403);
    }

    @Test
    void everyVersionThatIsShownAnywhereSaysWhatWasSaidAtIt() {
        String id = draft("company", COMPLETE);
        step("company", id, "submit").statusCode(200);
        as("park")
                .body("{\"reason\": \"示例\"}")
                .post(DEMANDS + "/" + id + "/publish")
                .then()
                .statusCode(200);
        change("company", id, "\"v3\"", "{\"title\": \"另一个题目\"}")
                .statusCode(200)
                .body("version", equalTo(4));
        step("company", id, "withdraw").statusCode(200).body("version", equalTo(5));

        versions("company", id, "/2").statusCode(200).body("version", equalTo(1));
        versions("company", id, "/3").statusCode(200).body("version", equalTo(3));
        versions("company", id, "/5").statusCode(200).body("content.title", equalTo("另一个题目"));
        versions("company", id, "/6").statusCode(404);
        versions("company", id, "/5/changes?since=2").statusCode(200).body("changes.field", contains("title"));
    }

    /** The pairing of an outcome has the outcome's id, so that a later event is about the same. */
    private static void paired(String demand, UUID outcome, long version, double score, String state) {
        SampleEvent.of(
                        state.equals("RETIRED") ? EventType.PAIRING_RETIRED : EventType.PAIRING_PROPOSED,
                        outcome,
                        version)
                .with("demandId", demand)
                .with("outcomeId", outcome)
                .with("demandOrganisationId", "019a0000-0000-7000-8000-000000000002")
                .with("outcomeOrganisationId", "019a0000-0000-7000-8000-000000000004")
                .with("outcomeTitle", "示例成果")
                .with("score", score)
                .with("state", state)
                .send();
    }

    private static void awaitCandidates(String id, int count) {
        await().atMost(SOON).untilAsserted(() -> read("company", id).body("candidates.count", equalTo(count)));
    }

    @Test
    void refinementIsBetweenTheCompanyAndThePark() {
        String id = published("company", COMPLETE);

        refinement("park", id, "en").statusCode(200);
        refinement("company-2", id, "en").statusCode(403).body("code", equalTo("forbidden"));
        refinement("university", id, "en").statusCode(403);
        read("university", id).body("refinementScore", nullValue());
    }

    @Test
    void risksNameWhatShowsThem() {
        String id = draft("company", COMPLETE.replace("\"indicators\": [", """
            "indicators": [{"name": "输出纹波", "operator": "GE", "value": 0.02, "unit": "V", "mustHave": true},\
            """).replace("寻求降低", "求购一批能降低"));

        refinement("company", id, "en")
                .body("risks.tag", containsInAnyOrder("CONTRADICTORY_FIGURES", "FINISHED_PRODUCT"))
                .body("risks.find { it.tag == 'CONTRADICTORY_FIGURES' }.found", contains("输出纹波"));
    }

    @Test
    void indicatorsAreProposedAndConfirmedByAPatch() {
        propose("company", "{\"text\": \"要求：转换效率≥95%，输出纹波不大于5 mV\"}")
                .statusCode(200)
                .body("items.words", contains("转换效率≥95%", "输出纹波不大于5 mV"))
                .body("items.indicator.operator", contains("GE", "LE"))
                .body("items.indicator.unit", contains("%", "mV"));
    }

    static Stream<Arguments> badProposals() {
        return Stream.of(
                Arguments.of("company", "{}", 422, "invalid"),
                Arguments.of("company", "{\"text\": \" \"}", 422, "invalid"),
                Arguments.of("company", "{\"text\": \"" + "长".repeat(6001) + "\"}", 422, "invalid"),
                Arguments.of("company", "{\"texts\": \"5\"}", 422, "invalid"),
                Arguments.of("company", "", 400, "body-missing"),
                Arguments.of("company", "{", 400, "malformed-json"),
                Arguments.of("university", "{\"text\": \"5\"}", 403, "forbidden"));
    }

    @ParameterizedTest
    @MethodSource("badProposals")
    void aBadRequestForProposalsIsToldAsSuch(String user, String body, int status, String code) {
        propose(user, body).statusCode(status).body("code", equalTo(code));
    }

    static Stream<Arguments> badAddresses() {
        String nobody = "01890a5d-ac96-774b-bcce-b302099a8057";
        return Stream.of(
                Arguments.of("/x/refinement", 400, "malformed-id"),
                Arguments.of("/" + nobody + "/refinement", 404, "not-found"),
                Arguments.of("/x/versions", 400, "malformed-id"),
                Arguments.of("/" + nobody + "/versions", 404, "not-found"),
                Arguments.of("/" + nobody + "/versions/0", 400, "bad-parameter"),
                Arguments.of("/" + nobody + "/versions/one", 400, "bad-parameter"),
                Arguments.of("/" + nobody + "/versions/1", 404, "not-found"),
                Arguments.of("/" + nobody + "/versions/1/changes?since=-1", 400, "bad-parameter"));
    }

    @ParameterizedTest
    @MethodSource("badAddresses")
    void aBadAddressIsToldAsSuch(String address, int status, String code) {
        as("company").get(DEMANDS + address).then().statusCode(status).body("code", equalTo(code));
    }

    @Test
    void anUnknownUnitIsKeptAndAskedAbout() {
        String id = draft("company", COMPLETE.replace("\"mV\"", "\"mW/q\""));

        refinement("company", id, "en").statusCode(200).body("questions.code", hasItem("indicator-units"));
    }

    @Test
    void everyPublishedChangeIsAVersionThatOthersCanCompare() {
        String id = published("company", COMPLETE);
        change("company", id, "\"v3\"", "{\"wantedTrl\": 6, \"technologyField\": null}")
                .statusCode(200);

        versions("university", id, "")
                .statusCode(200)
                .body("items.version", contains(4, 3))
                .body("items[0].score", nullValue());
        versions("company", id, "").body("items.version", contains(4, 3, 1)).body("items[0].score", greaterThan(0));
        versions("university", id, "/3").body("content.wantedTrl", nullValue()).body("content.contact", nullValue());
        versions("park", id, "/3")
                .body("content.title", equalTo("高精度直流电源输出纹波抑制"))
                .body("content.contact", nullValue());
        versions("company", id, "/3").body("content.contact.name", equalTo("示例联系人"));
        versions("university", id, "/1").statusCode(404);
        versions("university", id, "/4/changes?since=3")
                .body("changes.field", contains("technologyField", "wantedTrl"))
                .body("changes[0].before", equalTo("ELECTRONICS_INFORMATION"))
                .body("changes[1].after", equalTo(6));
    }

    /** The park reads it at /contact, which is noted. */
    @Test
    void whatChangedInAContactIsItsCompanysAlone() {
        String id = published("company", COMPLETE);
        change("company", id, "\"v3\"", "{\"contact\": {\"name\": \"另一联系人\"}}").statusCode(200);

        versions("company", id, "/4/changes").body("changes.field", contains("contact"));
        versions("park", id, "/4/changes").statusCode(200).body("changes", empty());
    }

    @Test
    void versionsOfAConfidentialDemandAreClosedToOthers() {
        String id = published("company", confidential());

        versions("university", id, "").body("items", empty());
        versions("university", id, "/3").statusCode(404);

        change("company", id, "\"v3\"", "{\"visibility\": \"PUBLIC\"}").statusCode(200);
        versions("university", id, "").body("items.version", contains(4));
    }

    @Test
    void ofTwoCallersWhoChangeTheSameVersionOneWins() throws Exception {
        String id = draft("company", COMPLETE);
        List<Callable<Integer>> both = Stream.of("甲", "乙")
                .<Callable<Integer>>map(
                        text -> () -> change("company", id, "\"v1\"", "{\"currentState\": \"" + text + "\"}")
                                .extract()
                                .statusCode())
                .toList();

        try (var callers = Executors.newFixedThreadPool(2)) {
            List<Integer> answers =
                    callers.invokeAll(both).stream().map(RefinementIT::get).toList();

            assertThat(answers).containsExactlyInAnyOrder(200, 412);
        }
        versions("company", id, "").body("items.version", contains(2, 1));
        step("company", id, "submit").statusCode(200);
    }

    private static int get(Future<Integer> answer) {
        return answer.resultNow();
    }
}
