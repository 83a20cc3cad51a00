package org.duijie.matching.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.duijie.engine.scoring.Matcher;
import org.duijie.matching.pipeline.Decided;
import org.duijie.testing.ContractCheck;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithStack(database = "duijie_matching")
class MatchersIT {
    private static final String NOTE = "{\"note\": \"试验\"}";

    @Inject
    Matcher matcher;

    @Inject
    Matchers matchers;

    @Inject
    KeptVersions kept;

    @AfterEach
    void goBackToWhatShips() {
        activate(matcher.version()).then().statusCode(200);
    }

    @Test
    void whatThirtyDecisionsOfOnePartyTeachJudgesOnceTheParkSaysSoAndCanBeTakenBack() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Decided scene = new Decided(pairings);
            scene.decideThirty();
            UUID open = scene.tellAnotherMotor();
            scene.awaitJudged(open, matcher.version());

            JsonPath learnt = as("park")
                    .body(NOTE)
                    .post("/api/v1/matchers")
                    .then()
                    .statusCode(201)
                    .body("result", not(equalTo("SWITCHED")))
                    .body("matcher.figures.decisions", greaterThanOrEqualTo(30))
                    .body("matcher.figures.onShippedSet.own.auc", notNullValue())
                    .body("matcher.figures.concerns.reason", hasItem("TOO_FEW_ORGANISATIONS"))
                    .extract()
                    .jsonPath();
            String version = learnt.getString("matcher.version");
            assertThat(current()).isEqualTo(matcher.version());
            assertThat(as("park")
                            .get("/api/v1/matchers/" + version + "/changes")
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath()
                            .getList("pairings.outcomeId"))
                    .contains(open.toString());

            activate(version).then().statusCode(200);
            assertThat(current()).isEqualTo(version);
            ObservedEvent rescored = scene.awaitJudged(open, version);
            ContractCheck.assertKept(rescored);
            assertThat(rescored.json().at("/pairing/components/shipped").asDouble())
                    .isPositive();
            assertThat(anotherReplica().now().version()).isEqualTo(version);

            as("operator")
                    .body(NOTE)
                    .post("/api/v1/matchers")
                    .then()
                    .statusCode(200)
                    .body("result", equalTo("NOTHING_NEW"));
            activate(matcher.version()).then().statusCode(200);

            assertThat(current()).isEqualTo(matcher.version());
            assertThat(anotherReplica().now().version()).isEqualTo(matcher.version());
            UUID later = scene.tellAnotherMotor();
            assertThat(scene.awaitJudged(later, matcher.version())
                            .json()
                            .at("/pairing/components/shipped")
                            .isMissingNode())
                    .isTrue();
        }
    }

    @Test
    void aVersionThatIsNotBetterIsKeptButDoesNotJudgeUntilSomebodySaysSo() {
        String version = keep(matcher.version(), false);

        assertThat(current()).isEqualTo(matcher.version());

        activate(version).then().statusCode(200);
        assertThat(current()).isEqualTo(version);
        assertThat(anotherReplica().now().version()).isEqualTo(version);
    }

    @Test
    void aReplicaThatRanAllTheTimeFollowsEachSwitch() {
        CurrentMatcher replica = anotherReplica();
        assertThat(replica.now().version()).isEqualTo(matcher.version());
        String version = keep(matcher.version(), true);

        assertThat(replica.now().version()).isEqualTo(version);
        assertThat(replica.now().hasLearnt()).isTrue();

        activate(matcher.version());
        assertThat(replica.now().version()).isEqualTo(matcher.version());
    }

    @Test
    void whatWasLearntOverTheMatcherOfAnotherReleaseCannotBeMadeCurrent() {
        String version = keep("m0-0000000000", false);

        activate(version).then().statusCode(409).body("code", equalTo("conflict"));
        activate("l1-none").then().statusCode(404);
        assertThat(current()).isEqualTo(matcher.version());
    }

    @Test
    void whereTheCurrentVersionHasTheFormOfAnotherReleaseItIsTheShippedMatcherThatJudges() {
        String version = kept.version(matcher.version(), true, List.of(), new byte[] {0x4C, 0x4D, 0, 1, 0, 0, 0, 0});

        assertThat(current()).isEqualTo(version);
        assertThat(anotherReplica().now().version()).isEqualTo(matcher.version());
        assertThat(anotherReplica().now().hasLearnt()).isFalse();
    }

    @Test
    void aVersionOfBeforeCanBeAskedUnlessItWasLearntOverAnotherReleaseOrIsNotKept() {
        String before = keep(matcher.version(), false);
        CurrentMatcher replica = anotherReplica();

        assertThat(replica.named(before)).hasValueSatisfying(scoringModel -> {
            assertThat(scoringModel.version()).isEqualTo(before);
            assertThat(scoringModel.hasLearnt()).isTrue();
        });
        assertThat(replica.named(matcher.version()))
                .hasValueSatisfying(
                        scoringModel -> assertThat(scoringModel.hasLearnt()).isFalse());
        assertThat(replica.named(keep("m0-0000000000", false))).isEmpty();
        assertThat(replica.named("l1-none")).isEmpty();
        assertThat(replica.named(kept.version(matcher.version(), false, List.of(), new byte[] {1, 2, 3, 4, 5})))
                .isEmpty();
        assertThat(replica.now().version()).isEqualTo(matcher.version());
    }

    @ParameterizedTest
    @ValueSource(strings = {"company", "university"})
    void isForTheParkAndTheOperator(String user) {
        as(user).get("/api/v1/matchers").then().statusCode(403);
        as(user).body(NOTE).post("/api/v1/matchers").then().statusCode(403);
        as(user).body(NOTE)
                .post("/api/v1/matchers/" + matcher.version() + "/activate")
                .then()
                .statusCode(403);
        as("auditor").get("/api/v1/matchers").then().statusCode(200);
        as("auditor").body(NOTE).post("/api/v1/matchers").then().statusCode(403);
    }

    @Test
    void aNoteMayNotBeTooLong() {
        as("park")
                .body("{\"note\": \"" + "长".repeat(501) + "\"}")
                .post("/api/v1/matchers")
                .then()
                .statusCode(422);
    }

    private String keep(String base, boolean better) {
        return kept.version(base, better, List.of());
    }

    private CurrentMatcher anotherReplica() {
        return new CurrentMatcher(matchers, matcher);
    }

    private static Response activate(String version) {
        return as("operator").body(NOTE).post("/api/v1/matchers/" + version + "/activate");
    }

    private static String current() {
        return as("park")
                .get("/api/v1/matchers")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("items.find { it.current }.version");
    }
}
