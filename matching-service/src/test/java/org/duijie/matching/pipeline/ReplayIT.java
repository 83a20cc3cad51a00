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
import static org.duijie.matching.pipeline.Replays.score;
import static org.duijie.matching.pipeline.Replays.told;
import static org.duijie.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duijie.contracts.codes.IndicatorOperator;
import org.duijie.contracts.demands.DemandConfidentialText;
import org.duijie.contracts.demands.DemandPublished;
import org.duijie.contracts.demands.DemandState;
import org.duijie.contracts.demands.Requirement;
import org.duijie.contracts.outcomes.Achievement;
import org.duijie.engine.scoring.Matcher;
import org.duijie.matching.Database;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

/** Past judgements computed again. */
@QuarkusTest
@WithStack(database = "duijie_matching")
class ReplayIT {
    private static final String SECRET = "壳体温升不得超过四十开";

    @Inject
    Matcher matcher;

    @Inject
    Database database;

    @Test
    void afterBothSidesWereRevisedTheScoreThatWasToldComesOutAgain() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID bearing = UUID.randomUUID();
            UUID motor = UUID.randomUUID();
            ObservedEvent told = tellWithFacts(scene, bearing, motor);
            Instant then = Instant.now();
            Events.tell(Events.demand(
                    scene.demandId,
                    2,
                    scene.motor(motor).title(),
                    scene.motor(motor).abstractText()));
            scene.await(Scene.RESCORED, bearing);
            Events.tell(Events.outcome(
                    bearing, 2, scene.demand(1).title(), scene.demand(1).description()));
            JsonPath later = awaitVersions(scene, bearing, 2, 2);

            for (String user : List.of("park", "company")) {
                JsonPath replay = replay(user, Map.of("demand", scene.demandId, "at", then));
                assertThat(told(replay, bearing)).isEqualTo(score(told));
                assertReproduced(replay, bearing, 1, 1);
                assertReproduced(replay, motor, 1, 1);
                assertThat(replay.getString("comparedWith")).isEqualTo(matcher.version());
                // The same matcher on the same texts says the same.
                assertThat(compared(replay, bearing)).isEqualTo(score(told), within(1e-9));
                assertThat(replay.getInt("summary.rose")).isZero();
                assertThat(replay.getDouble("summary.rankCorrelation")).isEqualTo(1);
                assertThat(replay.getInt("summary.reproduced")).isEqualTo(replay.getInt("summary.pairs"));
                assertThat(replay.getString(pair(bearing) + "title"))
                        .isEqualTo(scene.bearing(bearing).title());
                assertThat(replay.getInt(pair(bearing) + "now.demandVersion")).isEqualTo(2);
                assertThat(replay.getInt(pair(bearing) + "now.outcomeVersion")).isEqualTo(2);
            }
            assertThat(told(later, bearing)).isNotEqualTo(score(told));
            assertReproduced(later, bearing, 2, 2);
            assertReproduced(replay("university", Map.of("outcome", bearing, "at", then)), scene.demandId, 1, 1);
            assertThat(told(replay("company", Map.of("demand", scene.demandId, "version", 1)), bearing))
                    .isEqualTo(score(told));
            assertThat(replay("park", Map.of("demand", scene.demandId, "at", then.minusSeconds(3600)))
                            .getList("pairs"))
                    .isEmpty();
            assertThat(replay("park", Map.of("demand", scene.demandId, "version", 7))
                            .getList("pairs"))
                    .isEmpty();
        }
    }

    @Test
    void freshnessCountsAsOfTheDayOfThen() throws SQLException {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID outcome = UUID.randomUUID();
            LocalDate today = LocalDate.now(ZoneOffset.UTC);
            LocalDate confirmed = today.minusDays(190);
            Events.tell(Variants.confirmed(scene.bearing(outcome), confirmed));
            Events.tell(scene.demand(1));
            ObservedEvent told = scene.await(Scene.PROPOSED, outcome);
            // As if all of it had been 200 days ago.
            database.change(
                    "update pairing_history set at = at - interval '200 days' where cast(pairing_id as text) = ?",
                    told.key());
            database.change(
                    "update subject set facts = replace(facts, ?, ?) where id = ?",
                    confirmed.toString(),
                    confirmed.minusDays(200).toString(),
                    outcome);
            database.change("delete from subject_past where id = ?", outcome);

            JsonPath replay = replay("company", Map.of("demand", scene.demandId));

            assertThat(told(replay, outcome)).isEqualTo(score(told));
            assertReproduced(replay, outcome, 1, 1);
        }
    }

    @Test
    void whatADeclineOfASimilarPairMadeOfTheScoreIsTakenAsItWasTold() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID declined = UUID.randomUUID();
            UUID like = UUID.randomUUID();
            Events.tell(scene.bearing(declined));
            Events.tell(scene.bearing(like));
            Events.tell(scene.demand(1));
            double before = score(scene.await(Scene.PROPOSED, like));
            Scene.decline("company", scene.await(Scene.PROPOSED, declined).key(), "NOT_RELEVANT");

            JsonPath replay = replay("company", Map.of("demand", scene.demandId));

            assertThat(replay.getDouble(pair(like) + "feedback")).isLessThan(0.5);
            assertThat(told(replay, like)).isLessThan(before);
            assertReproduced(replay, like, 1, 1);
            assertThat((Object) replay.get("pairs.find { it.outcomeId == '" + declined + "' }"))
                    .isNull();
        }
    }

    @Test
    void eachMatcherGivesItsScoresAgainAfterAnotherTookItsPlace() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Decided scene = new Decided(pairings);
            scene.decideThirty();
            UUID open = scene.tellAnotherMotor();
            ObservedEvent shipped = scene.awaitJudged(open, matcher.version());
            String demand = shipped.json().at("/pairing/demandId").asText();
            Instant then = Instant.now();
            String version = Decided.learnAndTake();
            double learnt = score(scene.awaitJudged(open, version));

            JsonPath before = replay("auditor", Map.of("demand", demand, "at", then));
            assertThat(before.getString("comparedWith")).isEqualTo(version);
            assertThat(told(before, open)).isEqualTo(score(shipped));
            assertReproduced(before, open, 1, 1);
            assertThat(compared(before, open)).isEqualTo(learnt, within(1e-9));

            goBackToWhatShips();
            assertThat(replay("park", Map.of("demand", demand, "matcher", version))
                            .getString("comparedWith"))
                    .isEqualTo(version);
            JsonPath whileLearnt = awaitToldBy(demand, open, version);
            assertThat(told(whileLearnt, open)).isEqualTo(learnt);
            assertReproduced(whileLearnt, open, 1, 1);
            assertThat(compared(whileLearnt, open)).isEqualTo(score(shipped), within(1e-9));
        } finally {
            goBackToWhatShips();
        }
    }

    @Test
    void ofAConfidentialDemandTheTextOfThenCountsAndNobodyElseReadsOfIt() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID outcome = UUID.randomUUID();
            DemandState open = scene.demand(1);
            DemandState demand = Events.confidential(
                    scene.demandId,
                    1,
                    "需要旋转设备方面的合作" + scene.mark(),
                    open.title() + SECRET,
                    open.description() + SECRET);
            Events.tell(scene.bearing(outcome));
            Events.send(new DemandPublished(demand.summaryOnly()));
            // As the topic tells them, in steps.
            double bySummary = score(scene.await(Scene.PROPOSED, outcome));
            Instant then = Instant.now();
            Events.send(new DemandConfidentialText(demand));
            await().atMost(Scene.SOON)
                    .untilAsserted(() -> assertThat(told(replay("company", Map.of("demand", scene.demandId)), outcome))
                            .isNotCloseTo(bySummary, within(0.025)));

            JsonPath before = replay("company", Map.of("demand", scene.demandId, "at", then));
            assertThat(told(before, outcome)).isCloseTo(bySummary, within(0.025));
            assertReproduced(before, outcome, 1, 1);
            assertReproduced(replay("company", Map.of("demand", scene.demandId)), outcome, 1, 1);

            JsonPath forUniversity = replay("university", Map.of("outcome", outcome));
            assertThat(told(forUniversity, scene.demandId)).isEqualTo(bySummary);
            assertReproduced(forUniversity, scene.demandId, 1, 1);
            assertThat((String) forUniversity.get(pair(scene.demandId) + "title"))
                    .isNull();
            assertThat(forUniversity.prettify()).doesNotContain(SECRET, "facts");
            asking("university", Map.of("demand", scene.demandId))
                    .get("/api/v1/replays")
                    .then()
                    .statusCode(404);
        }
    }

    private static ObservedEvent tellWithFacts(Scene scene, UUID bearing, UUID motor) {
        Events.tell(Variants.reaching(
                scene.bearing(bearing),
                4,
                new Achievement("启停寿命", IndicatorOperator.GE, new BigDecimal("12"), null, "万次", null, null)));
        Events.tell(scene.motor(motor));
        Events.tell(Variants.wanting(
                scene.demand(1),
                List.of(new Requirement("启停寿命", IndicatorOperator.GE, new BigDecimal("10"), null, "万次", null, true))));
        scene.await(Scene.PROPOSED, motor);
        return scene.await(Scene.PROPOSED, bearing);
    }

    /** The run of the moment at which a version had told of the pairing, from its history. */
    private static JsonPath awaitToldBy(String demand, UUID outcome, String version) {
        String pairing = replay("park", Map.of("demand", demand)).getString(pair(outcome) + "pairingId");
        String at = as("park")
                .get("/api/v1/pairings/" + pairing + "/history")
                .jsonPath()
                .getString("items.find { it.judged.matcherVersion == '" + version + "' }.at");
        return replay("park", Map.of("demand", demand, "at", at));
    }

    private void goBackToWhatShips() {
        as("operator")
                .body("{\"note\": \"试验\"}")
                .post("/api/v1/matchers/" + matcher.version() + "/activate")
                .then()
                .statusCode(200);
    }
}
