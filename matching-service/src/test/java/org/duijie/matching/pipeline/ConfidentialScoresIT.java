package org.duijie.matching.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.demands.DemandConfidentialText;
import org.duijie.contracts.demands.DemandRevised;
import org.duijie.contracts.demands.DemandState;
import org.duijie.contracts.outcomes.OutcomeRevised;
import org.duijie.matching.Copy;
import org.duijie.testing.ContractCheck;
import org.duijie.testing.EventProbe;
import org.duijie.testing.MetricProbe;
import org.duijie.testing.MetricSnapshot;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

/** What is told of a confidential demand's pairings does not tell its words. */
@QuarkusTest
@WithStack(database = "duijie_matching")
class ConfidentialScoresIT {
    private static final String PAIRINGS = "/api/v1/pairings/";

    /** What {@code duijie.matching.confidential-revisions} allows within a day. */
    private static final int REVISIONS = 3;

    @Test
    void othersReadLevelAndACoarseScoreAndNothingOfHowItCameAbout() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID outcome = UUID.randomUUID();
            Events.tell(scene.bearing(outcome));
            Events.tellConfidential(secret(scene, 1));
            ObservedEvent told = scene.await(Scene.PROPOSED, outcome);
            String id = told.key();
            await().atMost(Scene.SOON)
                    .untilAsserted(() -> as("company").get(PAIRINGS + id).then().body("components", hasKey("lexical")));

            scene.soFar(outcome).forEach(event -> {
                ContractCheck.assertKept(event);
                assertCoarse(event.json().at("/pairing/score").asDouble());
                assertThat(event.json().at("/pairing/components")).isEmpty();
            });
            JsonPath theirs = as("university")
                    .get(PAIRINGS + id)
                    .then()
                    .body("components", anEmptyMap())
                    .body("level", notNullValue())
                    .extract()
                    .jsonPath();
            assertCoarse(theirs.getDouble("score"));
            as("university")
                    .get(PAIRINGS + id + "/history")
                    .then()
                    .body("items.judged", everyItem(nullValue()))
                    .body("now", nullValue());
            JsonPath reasons = as("university")
                    .get(PAIRINGS + id + "/reasons")
                    .then()
                    .body("shares", anEmptyMap())
                    .extract()
                    .jsonPath();
            assertCoarse(reasons.getDouble("score"));
            assertThat(reasons.getList("statements.kind")).doesNotContain("LEXICAL", "TEXT", "TITLE");
            as("park").get(PAIRINGS + id).then().body("components", hasKey("lexical"));
            as("company").get(PAIRINGS + id + "/history").then().body("now.components", hasKey("lexical"));
        }
    }

    /** Twenty words, asked for by twenty revisions: what is seen of those that are in the demand and of others is the same. */
    @Test
    void whoRevisesAgainAndAgainIsComparedWithConfidentialDemandsTheNextDay() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID outcome = UUID.randomUUID();
            Events.tell(scene.bearing(outcome));
            Events.tellConfidential(secret(scene, 1));
            String id = scene.await(Scene.PROPOSED, outcome).key();
            Set<String> seen = new LinkedHashSet<>();

            MetricProbe metrics = MetricProbe.ofApplicationUnderTest();
            for (int word = 0; word < 20; word++) {
                String asked = word % 2 == 0 ? "砷化镓" : "月季花";
                MetricSnapshot before = metrics.snapshot();
                Events.send(new OutcomeRevised(Events.outcome(
                        outcome,
                        2 + word,
                        scene.bearing(outcome).title(),
                        scene.bearing(outcome).abstractText() + asked.repeat(1 + word))));
                metrics.awaitIncrease(
                        before,
                        "duijie_events_consumed_total",
                        Map.of("topic", "duijie.outcomes", "result", "taken"),
                        1,
                        Scene.SOON);
                if (word > REVISIONS) {
                    JsonPath pairing = as("university").get(PAIRINGS + id).jsonPath();
                    seen.add(pairing.getString("score") + pairing.getString("level") + pairing.getString("version"));
                }
            }

            assertThat(seen).hasSize(1);
        }
    }

    @Test
    void aDemandThatBecomesConfidentialIsNotNamedInWhatIsOffTheTableEither() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID declined = UUID.randomUUID();
            UUID live = UUID.randomUUID();
            Events.tell(scene.bearing(declined));
            Events.tell(scene.bearing(live));
            Events.tell(scene.demand(1));
            String id = scene.await(Scene.PROPOSED, declined).key();
            scene.await(Scene.PROPOSED, live);
            Scene.decline("company", id, "PRICE");

            DemandState secret = secret(scene, 2);
            Events.send(new DemandRevised(secret.summaryOnly()));
            Events.send(new DemandConfidentialText(secret));

            for (UUID outcome : List.of(declined, live)) {
                await().atMost(Scene.SOON).untilAsserted(() -> assertThat(scene.soFar(outcome)
                                .getLast()
                                .json()
                                .at("/pairing/demandTitle")
                                .isMissingNode())
                        .isTrue());
            }
            as("university")
                    .get(PAIRINGS + id)
                    .then()
                    .body("state", equalTo("DECLINED"))
                    .body("demandTitle", nullValue());
        }
    }

    private static DemandState secret(Scene scene, long version) {
        return Copy.of(scene.demand(version), Map.of("summary", "寻求一种轴承方案", "visibility", Visibility.CONFIDENTIAL));
    }

    private static void assertCoarse(double score) {
        assertThat(score * 20).isCloseTo(Math.rint(score * 20), within(1e-9));
    }
}
