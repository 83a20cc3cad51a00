package org.duijie.matching.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duijie.contracts.codes.CooperationMode;
import org.duijie.contracts.codes.IndicatorOperator;
import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.demands.DemandState;
import org.duijie.contracts.demands.Requirement;
import org.duijie.contracts.outcomes.Achievement;
import org.duijie.testing.EventProbe;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is only asked: what is alike, gaps, teams. */
@QuarkusTest
@WithStack(database = "duijie_matching")
class LookupsIT {
    private static final UUID COMPANY_2 = UUID.fromString("019a0000-0000-7000-8000-000000000003");

    @Test
    void nearDuplicatesAreNamedToThoseWhoMaySeeThemAndCountedForOthers() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID open = UUID.randomUUID();
            UUID hidden = UUID.randomUUID();
            DemandState first = scene.demand(1);
            UUID outcome = UUID.randomUUID();
            Events.tell(scene.bearing(outcome));
            Events.tell(Variants.of(copy(first, open), COMPANY_2, Visibility.PUBLIC));
            Events.tell(Variants.of(copy(first, hidden), COMPANY_2, Visibility.PLATFORM));
            for (UUID demand : List.of(open, hidden)) {
                pairings.awaitEvents(
                        event -> demand.toString()
                                .equals(event.json().at("/pairing/demandId").asText()),
                        1,
                        Scene.SOON);
            }
            Events.tell(first);
            scene.await(Scene.PROPOSED, outcome);

            similar("company", scene.demandId)
                    .body("items.id", hasItem(open.toString()))
                    .body("items.id", not(hasItems(hidden.toString())))
                    .body("items.id", not(hasItem(scene.demandId.toString())))
                    .body("others", greaterThanOrEqualTo(1));
            similar("park", scene.demandId)
                    .body("items.id", hasItems(open.toString(), hidden.toString()))
                    .body("others", equalTo(0));
            similarTo("park", first)
                    .statusCode(200)
                    .body("items.id", hasItems(open.toString(), hidden.toString()))
                    .body("items.id", not(hasItem(scene.demandId.toString())));
            similarTo("company", first).statusCode(403);
            similarTo("park", first, COMPANY_2).statusCode(403).body("code", equalTo("forbidden"));
            similarTo("duijie-demand", first, COMPANY_2).statusCode(200).body("items.id", hasItem(hidden.toString()));
            similarTo("duijie-demand", first).statusCode(200).body("items.id", hasItem(hidden.toString()));
            // company-2 owns both.
            similar("company-2", open).body("items.id", hasItem(hidden.toString()));
            as("company")
                    .queryParam("demand", UUID.randomUUID().toString())
                    .get("/api/v1/similar")
                    .then()
                    .statusCode(404);
            as("company")
                    .queryParam("outcome", outcome.toString())
                    .get("/api/v1/similar")
                    .then()
                    .statusCode(200);
            as("company")
                    .queryParam("demand", outcome.toString())
                    .get("/api/v1/similar")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void theGapReportNamesGateIndicatorAndMissingReadiness() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID short1 = UUID.randomUUID();
            UUID pairable = UUID.randomUUID();
            Events.tell(Variants.offered(scene.bearing(pairable), CooperationMode.DEVELOPMENT));
            Events.tell(Variants.reaching(
                    Variants.offered(scene.bearing(short1), CooperationMode.LICENCE),
                    4,
                    new Achievement("启停寿命", IndicatorOperator.GE, new BigDecimal("60000"), null, "次", null, null),
                    new Achievement("起飞转速", IndicatorOperator.EQ, new BigDecimal("9000"), null, "rpm", null, null)));
            Events.tell(Variants.wanting(
                    scene.demand(1),
                    List.of(
                            wanted("启停寿命", IndicatorOperator.GE, "100000", "次"),
                            wanted("起飞转速", IndicatorOperator.LE, "10000", "rpm"),
                            wanted("噪声", IndicatorOperator.LE, "60", "dB"))));
            scene.await(Scene.PROPOSED, pairable);

            // Of what is never proposed no event says that it was taken.
            await().atMost(Scene.SOON).untilAsserted(() -> as("company")
                    .queryParam("demand", scene.demandId.toString())
                    .queryParam("limit", "50")
                    .get("/api/v1/gaps")
                    .then()
                    .body("outcomes.outcomeId", hasItem(short1.toString())));

            String gap = "outcomes.find { it.outcomeId == '" + short1 + "' }.";
            for (String who : List.of("company", "park")) {
                as(who).queryParam("demand", scene.demandId.toString())
                        .queryParam("limit", "50")
                        .get("/api/v1/gaps")
                        .then()
                        .statusCode(200)
                        .body("answered", equalTo(false))
                        .body(gap + "closedGates", equalTo(List.of("MODES")))
                        .body(gap + "trl.missingSteps", equalTo(2))
                        .body(gap + "closingStep", equalTo("PROOF_OF_CONCEPT"))
                        .body(gap + "indicators.verdict", equalTo(List.of("GAP", "MET", "UNKNOWN")))
                        .body(gap + "indicators[0].wanted.name", equalTo("启停寿命"))
                        .body(gap + "indicators[0].reached.name", equalTo("启停寿命"))
                        .body(gap + "indicators[0].reached.fromText", equalTo(false))
                        .body(gap + "indicators[2].reached", nullValue());
            }
            as("university")
                    .queryParam("demand", scene.demandId.toString())
                    .get("/api/v1/gaps")
                    .then()
                    .statusCode(403);
            as("company-2")
                    .queryParam("demand", scene.demandId.toString())
                    .get("/api/v1/gaps")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void aPairHasOneScoreAndOneLevelWhereverItIsShown() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID missing = UUID.randomUUID();
            UUID declined = UUID.randomUUID();
            Events.tell(Variants.reaching(
                    scene.bearing(missing),
                    4,
                    new Achievement("启停寿命", IndicatorOperator.GE, new BigDecimal("60000"), null, "次", null, null)));
            Events.tell(Variants.reaching(scene.bearing(declined), 4));
            Events.tell(
                    Variants.wanting(scene.demand(1), List.of(wanted("启停寿命", IndicatorOperator.GE, "100000", "次"))));
            String id = scene.await(Scene.PROPOSED, missing).key();
            // So it stays, however far it sinks.
            Scene.accept("university", id);
            double before =
                    as("company").get("/api/v1/pairings/" + id).jsonPath().getDouble("score");
            Scene.decline("company", scene.await(Scene.PROPOSED, declined).key(), "NOT_RELEVANT");
            JsonPath pairing = as("company").get("/api/v1/pairings/" + id).jsonPath();
            assertThat(pairing.getDouble("score")).isLessThan(before);

            JsonPath gaps = as("company")
                    .queryParam("demand", scene.demandId.toString())
                    .queryParam("limit", "50")
                    .get("/api/v1/gaps")
                    .jsonPath();
            String gap = "outcomes.find { it.outcomeId == '" + missing + "' }.";
            assertThat(gaps.getDouble(gap + "score")).isEqualTo(pairing.getDouble("score"));
            assertThat(gaps.getString(gap + "level")).isEqualTo(pairing.getString("level"));
        }
    }

    @Test
    void aTeamCoversTogetherWhatNobodyCoversAlone() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            // Texts of a field that no other test has: a team is looked for among the nearest outcomes only, and many
            // tests
            // tell of bearings.
            Scene scene = new Scene(pairings);
            UUID sieve = UUID.randomUUID();
            UUID camera = UUID.randomUUID();
            Events.tell(Events.outcome(sieve, 1, "机采茶鲜叶振动筛分装置", "机采茶鲜叶按芽叶大小分级，茎梗剔除率 95%，采用变径滚筒筛。"));
            Events.tell(Events.outcome(camera, 1, "机采茶鲜叶芽叶图像识别分级", "机采茶鲜叶按芽叶完整度分级，茎梗识别率 97%，采用高光谱成像。"));
            Events.tell(teaLeaves(scene, 1, "变径滚筒筛", "高光谱成像", "无人覆盖之词"));
            scene.await(Scene.PROPOSED, sieve);
            scene.await(Scene.PROPOSED, camera);

            as("company")
                    .queryParam("demand", scene.demandId.toString())
                    .get("/api/v1/teams")
                    .then()
                    .statusCode(200)
                    .body("coveredBy", nullValue())
                    .body("members.id", hasItems(sieve.toString(), camera.toString()))
                    .body("members.find { it.id == '" + camera + "' }.covers.name", equalTo(List.of("高光谱成像")))
                    .body("uncovered.name", equalTo(List.of("无人覆盖之词")));

            Events.tell(teaLeaves(scene, 2, "高光谱成像"));
            scene.await(Scene.RESCORED, camera);

            as("park")
                    .queryParam("demand", scene.demandId.toString())
                    .get("/api/v1/teams")
                    .then()
                    .body("coveredBy", equalTo(camera.toString()))
                    .body("members", equalTo(List.of()));
            as("university")
                    .queryParam("demand", scene.demandId.toString())
                    .get("/api/v1/teams")
                    .then()
                    .statusCode(403);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST | matches                        | {}                           | 422 | invalid
            POST | matches                        | {"title": " "}               | 422 | invalid
            POST | matches                        | {"text": "x", "limit": 0}    | 422 | invalid
            POST | matches                        | {"text": "x", "limit": 51}   | 422 | invalid
            POST | matches                        | {"text": "x", "side": "ALL"} | 422 | invalid
            POST | matches                        | {"texts": "x"}               | 422 | invalid
            POST | matches                        | {                            | 400 | malformed-json
            POST | matches                        |                              | 400 | body-missing
            GET  | similar                        |                              | 400 | bad-parameter
            GET  | similar?demand=7               |                              | 400 | bad-parameter
            GET  | similar?outcome=x              |                              | 400 | bad-parameter
            GET  | similar?demand=019a0000-0000-7000-8000-000000000002&outcome=019a0000-0000-7000-8000-000000000002 | | 400 | bad-parameter
            GET  | similar?demand=019a0000-0000-7000-8000-000000000002&limit=51 | | 400 | bad-parameter
            GET  | gaps                           |                              | 400 | bad-parameter
            GET  | gaps?demand=7                  |                              | 400 | bad-parameter
            GET  | gaps?demand=019a0000-0000-7000-8000-000000000002&limit=x | | 400 | bad-parameter
            GET  | gaps?demand=019a0000-0000-7000-8000-000000000002 |          | 404 | not-found
            GET  | teams                          |                              | 400 | bad-parameter
            GET  | teams?demand=x                 |                              | 400 | bad-parameter
            GET  | teams?demand=019a0000-0000-7000-8000-000000000002 |         | 404 | not-found
            GET  | pairings/7/history             |                              | 400 | malformed-id
            GET  | pairings/019a0000-0000-7000-8000-000000000002/history | |     404 | not-found
            """)
    void aBadRequestIsToldWhatIsWrong(String method, String path, String body, int status, String code) {
        var request = as("company").urlEncodingEnabled(false);
        if (body != null) {
            request.body(body);
        }
        request.request(method, "/api/v1/" + path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    private static ValidatableResponse similar(String who, UUID demand) {
        return as(who).queryParam("demand", demand.toString())
                .queryParam("limit", "50")
                .get("/api/v1/similar")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse similarTo(String who, DemandState demand) {
        Map<String, Object> text =
                Map.of("title", demand.title(), "text", demand.description(), "except", demand.id(), "limit", 50);
        return as(who).body(text).post("/api/v1/similar").then();
    }

    /** As a company may read the others. */
    private static ValidatableResponse similarTo(String who, DemandState demand, UUID organisation) {
        Map<String, Object> text = Map.of(
                "title", demand.title(), "text", demand.description(), "organisationId", organisation, "limit", 50);
        return as(who).body(text).post("/api/v1/similar").then();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                              | 422 | invalid
            {"title": " "}                  | 422 | invalid
            {"text": "x", "limit": 51}      | 422 | invalid
            {"text": "x", "side": "NONE"}   | 422 | invalid
            {"text": "x", "except": "7"}    | 422 | invalid
            {"texts": "x"}                  | 422 | invalid
            {                               | 400 | malformed-json
            """)
    void aBadRequestForWhatIsLikeATextIsToldWhatIsWrong(String body, int status, String code) {
        as("park").body(body).post("/api/v1/similar").then().statusCode(status).body("code", equalTo(code));
    }

    private static DemandState teaLeaves(Scene scene, long version, String... keywords) {
        DemandState demand =
                Events.demand(scene.demandId, version, "机采茶鲜叶的芽叶分级", "机采茶鲜叶混有茎梗和碎片，需要按芽叶大小和完整度分级，茎梗剔除率不低于 95%。");
        return Variants.wanting(demand, List.of(), keywords);
    }

    private static DemandState copy(DemandState demand, UUID id) {
        return Events.demand(id, 1, demand.title(), demand.description());
    }

    private static Requirement wanted(String name, IndicatorOperator operator, String value, String unit) {
        return new Requirement(name, operator, new BigDecimal(value), null, unit, null, true);
    }
}
