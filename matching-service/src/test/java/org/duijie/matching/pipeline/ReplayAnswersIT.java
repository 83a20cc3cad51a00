package org.duijie.matching.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.duijie.matching.pipeline.Replays.asking;
import static org.duijie.matching.pipeline.Replays.assertReproduced;
import static org.duijie.matching.pipeline.Replays.awaitVersions;
import static org.duijie.matching.pipeline.Replays.compared;
import static org.duijie.matching.pipeline.Replays.pair;
import static org.duijie.matching.pipeline.Replays.replay;
import static org.duijie.matching.pipeline.Replays.told;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.duijie.contracts.demands.DemandState;
import org.duijie.engine.scoring.Matcher;
import org.duijie.matching.Database;
import org.duijie.testing.EventProbe;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a replay is for, and what it says where it cannot be done. */
@QuarkusTest
@WithStack(database = "duijie_matching")
class ReplayAnswersIT {
    @Inject
    Matcher matcher;

    @Inject
    Database database;

    @Test
    void othersLearnNothingAndTheAuditorNoTitles() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID outcome = UUID.randomUUID();
            Events.tell(scene.bearing(outcome));
            Events.tell(scene.demand(1));
            scene.await(Scene.PROPOSED, outcome);

            Map<String, Object> ofDemand = Map.of("demand", scene.demandId);
            for (String user : List.of("company-2", "university", "university-2")) {
                asking(user, ofDemand).get("/api/v1/replays").then().statusCode(404);
            }
            asking("company", Map.of("outcome", outcome))
                    .get("/api/v1/replays")
                    .then()
                    .statusCode(404);
            asking("company", Map.of("outcome", scene.demandId))
                    .get("/api/v1/replays")
                    .then()
                    .statusCode(404);
            asking("operator", ofDemand).get("/api/v1/replays").then().statusCode(403);
            JsonPath forAuditor = replay("auditor", ofDemand);
            assertReproduced(forAuditor, outcome, 1, 1);
            assertThat(forAuditor.prettify()).doesNotContain("title", "轴承");
        }
    }

    @Test
    void ofADemandThatHasBecomeConfidentialTheOtherSideReadsNoTitleOfThen() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID outcome = UUID.randomUUID();
            DemandState open = scene.demand(1);
            Events.tell(scene.bearing(outcome));
            Events.tell(open);
            scene.await(Scene.PROPOSED, outcome);
            Instant then = Instant.now();
            Map<String, Object> asked = Map.of("outcome", outcome, "at", then);
            assertThat(replay("university", asked).getString(pair(scene.demandId) + "title"))
                    .isEqualTo(open.title());

            Events.tellConfidential(
                    Events.confidential(scene.demandId, 2, "寻求" + open.title(), open.title(), open.description()));
            awaitVersions(scene, outcome, 2, 1);

            JsonPath replay = replay("university", asked);
            assertReproduced(replay, scene.demandId, 1, 1);
            assertThat((String) replay.get(pair(scene.demandId) + "title")).isNull();
        }
    }

    /** Who reads scores in steps learns nothing finer from what is among the first. */
    @Test
    void whatIsAmongTheFirstIsSaidByTheScoresThatTheReaderSees() {
        UUID outcome = UUID.randomUUID();
        Events.tell(Events.outcome(outcome, 1, "古籍纸张批量脱酸工艺", "面向酸化古籍纸张的无水批量脱酸，碱残留 1.8%，纸张抗张强度不降低。"));
        List<String> told = new ArrayList<>();
        for (int wanted = 1; wanted <= 6; wanted++) {
            UUID demand = UUID.randomUUID();
            told.add(demand.toString());
            Events.tellConfidential(Events.confidential(
                    demand, 1, "寻求古籍纸张脱酸工艺", "古籍纸张批量脱酸", "需要对酸化古籍纸张批量脱酸，每批不少于 %d0 册，碱残留不低于 1.5%%。".formatted(wanted)));
        }
        // Each is judged by its summary first, which all have in common, and by its own text once that has come.
        await().atMost(Scene.SOON).untilAsserted(() -> {
            JsonPath judged = firstOf("park", outcome, 100);
            assertThat(judged.getList("pairs.demandId", String.class)).containsAll(told);
            List<Double> scores = judged.getList("pairs.told.score", Double.class);
            assertThat(scores).doesNotHaveDuplicates().allSatisfy(score -> assertThat(score)
                    .isCloseTo(scores.getFirst(), within(0.05)));
        });
        List<Double> exact = firstOf("park", outcome, 100).getList("pairs.told.score", Double.class);
        List<Double> steps = firstOf("university", outcome, 100).getList("pairs.told.score", Double.class);
        assertThat(Set.copyOf(steps)).hasSizeLessThan(Set.copyOf(exact).size());

        JsonPath all = firstOf("university", outcome, 100);
        List<String> demands = all.getList("pairs.demandId", String.class);
        assertThat(all.getList("pairs", Map.class))
                .isSortedAccordingTo(Comparator.<Map>comparingDouble(pair -> -told(all, demand(pair)))
                        .thenComparing(ReplayAnswersIT::demand));
        for (int most = 1; most < demands.size(); most++) {
            assertThat(firstOf("university", outcome, most).getList("pairs.demandId", String.class))
                    .isEqualTo(demands.subList(0, most));
        }
    }

    private static UUID demand(Map<?, ?> pair) {
        return UUID.fromString((String) pair.get("demandId"));
    }

    private static JsonPath firstOf(String user, UUID outcome, int most) {
        return asking(user, Map.of("outcome", outcome, "limit", most))
                .get("/api/v1/replays")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .using(JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.DOUBLE));
    }

    @Test
    void whatCanNoLongerBeComputedSaysWhy() throws SQLException {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID first = UUID.randomUUID();
            UUID second = UUID.randomUUID();
            Events.tell(scene.bearing(first));
            Events.tell(scene.bearing(second));
            Events.tell(scene.demand(1));
            String firstPairing = scene.await(Scene.PROPOSED, first).key();
            String secondPairing = scene.await(Scene.PROPOSED, second).key();
            Instant then = Instant.now();
            judgedBy("m0-0000000000", firstPairing);
            String unreadable = "l1-" + UUID.randomUUID().toString().substring(0, 10);
            database.change(
                    "insert into matcher (version, base, learnt_at, learnt_by, figures, model)"
                            + " values (?, ?, now(), 'test', '{}', '\\x0102030405')",
                    unreadable,
                    matcher.version());
            judgedBy(unreadable, secondPairing);

            JsonPath replay = replay("company", Map.of("demand", scene.demandId, "at", then));
            assertNotReplayed(replay, first, "MATCHER_OF_OTHER_RELEASE");
            assertNotReplayed(replay, second, "MATCHER_UNREADABLE");
            assertThat(compared(replay, first)).isEqualTo(told(replay, first), within(1e-9));
            assertThat(replay.getInt("summary.notReplayed")).isEqualTo(2);

            Events.tell(scene.demand(2));
            awaitVersions(scene, first, 2, 1);
            database.change("delete from subject_past where id = ?", scene.demandId);

            replay = replay("company", Map.of("demand", scene.demandId, "at", then));
            assertNotReplayed(replay, first, "DEMAND_TEXT_NOT_KEPT", "MATCHER_OF_OTHER_RELEASE");
            assertThat((Object) replay.get(pair(first) + "compared")).isNull();
            assertThat(replay.getInt("summary.compared")).isZero();
            assertThat((Object) replay.get("summary.rankCorrelation")).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "at=2026-03-03T16:00:00Z, demand",
        "demand={id}&outcome={id}, demand",
        "demand=7, demand",
        "demand={id}&at=yesterday, at",
        "demand={id}&version=0, version",
        "demand={id}&version=1&at=2026-03-03T16:00:00Z, version",
        "demand={id}&limit=101, limit",
    })
    void saysWhichParameterIsWrong(String query, String parameter) {
        String detail = as("park")
                .get("/api/v1/replays?"
                        + query.replace("{id}", UUID.randomUUID().toString()))
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-parameter"))
                .extract()
                .jsonPath()
                .getString("detail");

        assertThat(detail).contains(parameter);
    }

    @Test
    void aMatcherThatCannotBeAskedIsABadParameter() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID outcome = UUID.randomUUID();
            Events.tell(scene.bearing(outcome));
            Events.tell(scene.demand(1));
            scene.await(Scene.PROPOSED, outcome);

            asking("park", Map.of("demand", scene.demandId, "matcher", "l1-none"))
                    .get("/api/v1/replays")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("bad-parameter"));
        }
    }

    private void judgedBy(String version, String pairing) throws SQLException {
        database.change(
                "update pairing_history set pairing = replace(pairing, ?, ?) where cast(pairing_id as text) = ?",
                matcher.version(),
                version,
                pairing);
    }

    private static void assertNotReplayed(JsonPath replay, UUID counterpart, String... obstacles) {
        assertThat(replay.getString(pair(counterpart) + "again.result")).isEqualTo("NOT_REPLAYED");
        assertThat(replay.getList(pair(counterpart) + "again.obstacles", String.class))
                .containsExactly(obstacles);
    }
}
