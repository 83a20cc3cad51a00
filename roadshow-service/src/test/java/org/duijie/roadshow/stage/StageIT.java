package org.duijie.roadshow.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duijie.roadshow.Others.proposePairing;
import static org.duijie.roadshow.Others.publishDemand;
import static org.duijie.roadshow.Others.publishOutcome;
import static org.duijie.roadshow.RoadshowApi.ROADSHOWS;
import static org.duijie.roadshow.RoadshowApi.SOON;
import static org.duijie.roadshow.RoadshowApi.opened;
import static org.duijie.roadshow.RoadshowApi.planned;
import static org.duijie.roadshow.RoadshowApi.release;
import static org.duijie.roadshow.RoadshowApi.releases;
import static org.duijie.roadshow.RoadshowApi.stage;
import static org.duijie.roadshow.RoadshowApi.staged;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.duijie.contracts.EventType;
import org.duijie.roadshow.Others;
import org.duijie.testing.ContractCheck;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithStack(database = "duijie_roadshow")
class StageIT {
    private static final String TOPIC = "duijie.roadshows";

    @Test
    void whatIsReleasedStandsOnStageInItsOrderAndIsTold() {
        UUID demand = publishDemand("高精度直流电源输出纹波抑制");
        UUID outcome = publishOutcome("低纹波直流电源拓扑");
        try (EventProbe roadshows = EventProbe.fromNow(TOPIC)) {
            String id = opened();

            String first = staged(id, "DEMAND", demand);
            ROADSHOWS.step("park", id, "start").statusCode(200);
            String second = staged(id, "OUTCOME", outcome);

            releases("company-2", id)
                    .statusCode(200)
                    .header("ETag", startsWith("\"v5."))
                    .body("items.id", contains(first, second))
                    .body("items.position", contains(1, 2))
                    .body("items.kind", contains("DEMAND", "OUTCOME"))
                    .body("items.title", contains("高精度直流电源输出纹波抑制", "低纹波直流电源拓扑"))
                    .body("items.organisationId", contains(Others.COMPANY, Others.UNIVERSITY))
                    .body("items.subjectStatus", contains("PUBLISHED", "PUBLISHED"));
            List<ObservedEvent> told = roadshows.awaitEvents(
                    event -> id.equals(event.key()) && event.type().equals("duijie.release.staged.v1"), 2, SOON);
            assertThat(told).allSatisfy(ContractCheck::assertKept);
            assertThat(told).extracting(ObservedEvent::sequence).containsExactly(3L, 5L);
            assertThat(told.getLast().json().at("/release/subjectId").asText()).isEqualTo(outcome.toString());
            assertThat(told.getLast().json().at("/roadshow/releases"))
                    .extracting(release -> release.path("id").asText())
                    .containsExactly(first, second);
        }
    }

    @Test
    void aNewReleaseIsAnsweredWithWhereItIs() {
        UUID demand = publishDemand("示例需求");
        String id = opened();
        String other = opened();
        staged(other, "DEMAND", demand);

        Response answer = stage("park", id, "DEMAND", demand).extract().response();

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.header("ETag")).isEqualTo("\"v3\"");
        assertThat(answer.header("Location")).isEqualTo(ROADSHOWS.path() + "/" + id + "/releases/" + answer.path("id"));
        as("university")
                .get(answer.header("Location"))
                .then()
                .statusCode(200)
                .body("title", equalTo("示例需求"))
                .body("position", equalTo(1));
        release("university", other, answer.path("id")).statusCode(404);
    }

    /** It is shown through the common demand. */
    @Test
    void whatIsPartOfACommonDemandIsNotStagedByItself() {
        UUID demand = publishDemand("示例需求");
        staged(opened(), "DEMAND", demand);
        Others.demand(EventType.DEMAND_REVISED, demand, 4, "示例需求")
                .with("pooledAt", "2026-11-26T03:20:00Z")
                .send();

        String id = opened();
        await().atMost(SOON).untilAsserted(() -> {
            String other = opened();
            stage("park", other, "DEMAND", demand).statusCode(422).body("violations.code", contains("not-published"));
        });

        Others.demand(EventType.DEMAND_REVISED, demand, 5, "示例需求").send();
        staged(id, "DEMAND", demand);
    }

    @Test
    void whatStandsOnStageIsNotStagedAgain() {
        UUID demand = publishDemand("示例需求");
        String id = opened();
        staged(id, "DEMAND", demand);

        stage("park", id, "DEMAND", demand)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("already-staged"));
        releases("park", id).header("ETag", startsWith("\"v3.")).body("items", hasSize(1));
    }

    @Test
    void theSameRequestAgainIsAnsweredAsTheFirst() {
        UUID demand = publishDemand("示例需求");
        String id = opened();
        staged(opened(), "DEMAND", demand);
        String body = "{\"kind\": \"DEMAND\", \"subjectId\": \"" + demand + "\"}";
        String key = UUID.randomUUID().toString();

        Response first = stageWithKey(key, id, body);
        Response again = stageWithKey(key, id, body);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(stageWithKey(key, opened(), body).statusCode()).isEqualTo(422);
    }

    private static Response stageWithKey(String key, String roadshow, String body) {
        return as("park")
                .header("Idempotency-Key", key)
                .body(body)
                .post(ROADSHOWS.path() + "/" + roadshow + "/releases");
    }

    @ParameterizedTest
    @CsvSource({"'', PLANNED", "open start finish, FINISHED", "open cancel, CANCELLED"})
    void thereIsAStageFromTheOpeningToTheEnd(String taken, String status) {
        String id = planned();
        List.of(taken.split(" ")).stream()
                .filter(step -> !step.isEmpty())
                .forEach(step -> ROADSHOWS.step("park", id, step).statusCode(200));

        stage("park", id, "DEMAND", UUID.randomUUID())
                .statusCode(409)
                .body("code", equalTo("illegal-step"))
                .body("currentStatus", equalTo(status));
    }

    @Test
    void aDemandIsNoOutcome() {
        UUID demand = publishDemand("示例需求");
        String id = opened();
        staged(id, "DEMAND", demand);

        stage("park", opened(), "OUTCOME", demand).statusCode(422).body("violations[0].code", equalTo("not-published"));
    }

    @Test
    void ofTwoWhoStageTheSameAtOnceOneWins() throws Exception {
        UUID demand = publishDemand("示例需求");
        staged(opened(), "DEMAND", demand);
        for (int round = 0; round < 5; round++) {
            String id = opened();

            List<Integer> answers = atOnce(List.of(demand, demand, demand, demand), id);

            assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
            releases("park", id).header("ETag", startsWith("\"v3.")).body("items.position", contains(1));
        }
    }

    @Test
    void whatIsStagedAtOnceStandsInOneOrderAndEveryReleaseIsAVersion() throws Exception {
        List<UUID> outcomes = IntStream.range(0, 8)
                .mapToObj(index -> publishOutcome("成果" + index))
                .toList();
        String elsewhere = opened();
        outcomes.forEach(outcome -> staged(elsewhere, "OUTCOME", outcome));
        try (EventProbe roadshows = EventProbe.fromNow(TOPIC)) {
            String id = opened();

            assertThat(atOnce(outcomes, id, "OUTCOME")).containsOnly(201);

            releases("park", id)
                    .header("ETag", startsWith("\"v10."))
                    .body("items.position", contains(1, 2, 3, 4, 5, 6, 7, 8));
            assertThat(roadshows.awaitEvents(id, 10, SOON))
                    .extracting(ObservedEvent::sequence)
                    .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
        }
    }

    private static List<Integer> atOnce(List<UUID> subjects, String roadshow) throws Exception {
        return atOnce(subjects, roadshow, "DEMAND");
    }

    private static List<Integer> atOnce(List<UUID> subjects, String roadshow, String kind) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(subjects.size())) {
            List<Future<Integer>> answers = new ArrayList<>();
            for (UUID subject : subjects) {
                answers.add(threads.submit(() -> {
                    start.await();
                    return stage("park", roadshow, kind, subject).extract().statusCode();
                }));
            }
            start.countDown();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            return statuses;
        }
    }

    @Test
    void showsThePairingsOnStageAndTheBestOfEachReleaseToThoseConcerned() {
        UUID demand = publishDemand("示例需求");
        UUID onStage = publishOutcome("台上成果");
        UUID elsewhere = publishOutcome("台下成果");
        String id = opened();
        String demandRelease = staged(id, "DEMAND", demand);
        String outcomeRelease = staged(id, "OUTCOME", onStage);
        staged(opened(), "OUTCOME", elsewhere);

        proposePairing(demand, onStage, 0.7);
        proposePairing(demand, elsewhere, 0.9);

        await().atMost(SOON)
                .untilAsserted(() -> release("park", id, demandRelease).body("bestPairings", hasSize(2)));
        for (String user : List.of("park", "company")) {
            release(user, id, demandRelease)
                    .body("pairingsOnStage.counterpartTitle", contains("台上成果"))
                    .body("pairingsOnStage.counterpartReleaseId", contains(outcomeRelease))
                    .body("bestPairings.counterpartTitle", contains("台下成果", "台上成果"))
                    .body("bestPairings.score", contains(0.9f, 0.7f))
                    .body("bestPairings[0].counterpartReleaseId", nullValue())
                    .body("bestPairings[0].counterpartId", equalTo(elsewhere.toString()))
                    .body("interests", equalTo(0));
        }
        // The owner of the other side sees what is its own, and no more.
        release("university", id, demandRelease)
                .body("pairingsOnStage.counterpartId", contains(onStage.toString()))
                .body("bestPairings", nullValue())
                .body("interests", nullValue());
        release("company-2", id, demandRelease)
                .body("title", equalTo("示例需求"))
                .body("pairingsOnStage", empty())
                .body("bestPairings", nullValue())
                .body("interests", nullValue());
        releases("park", id)
                .body("items[1].pairingsOnStage.counterpartReleaseId", contains(demandRelease))
                .body("items[1].bestPairings.counterpartTitle", contains("示例需求"));
    }

    @Test
    void showsFivePairingsAtMostAndNoneThatIsOffTheTable() {
        UUID demand = publishDemand("示例需求");
        String id = opened();
        String release = staged(id, "DEMAND", demand);
        UUID best = UUID.randomUUID();
        var pairing = proposePairing(demand, best, 0.99);
        IntStream.range(0, 6).forEach(index -> proposePairing(demand, UUID.randomUUID(), 0.5 + index / 100.0));
        await().atMost(SOON).untilAsserted(() -> release("park", id, release)
                .body("bestPairings", hasSize(5))
                .body("bestPairings.counterpartId", hasItem(best.toString()))
                .body("bestPairings[4].score", equalTo(0.52f)));

        Others.pairing(EventType.PAIRING_RETIRED, pairing.id(), 2)
                .with("demandId", demand)
                .with("outcomeId", best)
                .send();

        await().atMost(SOON).untilAsserted(() -> release("park", id, release)
                .body("bestPairings.score", contains(0.55f, 0.54f, 0.53f, 0.52f, 0.51f)));
    }
}
