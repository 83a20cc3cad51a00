package org.duijie.roadshow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duijie.roadshow.Others.confidential;
import static org.duijie.roadshow.Others.proposePairing;
import static org.duijie.roadshow.Others.publishOutcome;
import static org.duijie.roadshow.Others.publishedDemand;
import static org.duijie.roadshow.RoadshowApi.ROADSHOWS;
import static org.duijie.roadshow.RoadshowApi.SOON;
import static org.duijie.roadshow.RoadshowApi.opened;
import static org.duijie.roadshow.RoadshowApi.release;
import static org.duijie.roadshow.RoadshowApi.releases;
import static org.duijie.roadshow.RoadshowApi.stage;
import static org.duijie.roadshow.RoadshowApi.staged;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.EventType;
import org.duijie.testing.ContractCheck;
import org.duijie.testing.Door;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.SampleEvent;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

/** What is secret in a confidential demand gets through no door. */
@QuarkusTest
@WithStack(database = "duijie_roadshow")
class ConfidentialReleaseIT {
    private static final String SECRET = "植入式神经刺激器无线充电";
    private static final String SUMMARY = "寻求一种小型化供电方案";
    private static final List<String> USERS =
            List.of("park", "company", "company-2", "university", "university-2", "partner");

    @Test
    void ofAConfidentialDemandTheSummaryIsOnStageAndNoMore() {
        SampleEvent demand = confidential(publishedDemand(UUID.randomUUID(), 3, SECRET))
                .with("summary", SUMMARY)
                .send();
        UUID outcome = publishOutcome("供电方案");
        try (EventProbe roadshows = EventProbe.fromNow("duijie.roadshows")) {
            String id = opened();
            String release = staged(id, "DEMAND", demand.id());
            String outcomeRelease = staged(id, "OUTCOME", outcome);
            // A pairing that was told of when the demand was not confidential yet.
            SampleEvent pairing = Others.pairing(EventType.PAIRING_PROPOSED, UUID.randomUUID(), 1)
                    .with("demandId", demand.id())
                    .with("demandTitle", SECRET)
                    .with("outcomeId", outcome)
                    .send();
            await().atMost(SOON)
                    .untilAsserted(() -> release("park", id, release).body("bestPairings", hasSize(1)));

            for (String user : USERS) {
                release(user, id, release)
                        .statusCode(200)
                        .body("title", nullValue())
                        .body("summary", equalTo(SUMMARY))
                        .body("organisationId", equalTo(Others.COMPANY));
                assertThat(releases(user, id).extract().asString()).doesNotContain(SECRET);
            }
            release("university", id, outcomeRelease)
                    .body("bestPairings[0].pairingId", equalTo(pairing.key()))
                    .body("bestPairings[0].counterpartTitle", nullValue());
            List<ObservedEvent> told = roadshows.awaitEvents(id, 4, SOON);
            assertThat(told).allSatisfy(ContractCheck::assertKept).allSatisfy(event -> assertThat(event.text())
                    .doesNotContain(SECRET, SUMMARY));
        }
    }

    /** Besides these two there is the one that stages, whose answer is that of the first. */
    @Test
    void noOtherOperationShowsADemand() {
        assertThat(Door.of("roadshow-service"))
                .extracting(Door::operation)
                .containsExactlyInAnyOrder("readRelease", "listReleases", "stageRelease");
    }

    @Test
    void whatAProducerForgotToLeaveOutIsNotTaken() {
        try (EventProbe dead = EventProbe.fromNow("duijie.demands.dead-letter")) {
            SampleEvent leaking = publishedDemand(UUID.randomUUID(), 3, SECRET)
                    .with("visibility", "CONFIDENTIAL")
                    .with("summary", SUMMARY)
                    .send();

            assertThat(dead.awaitEvents(leaking.key(), 1, SOON)
                            .getFirst()
                            .headers()
                            .get("dead-letter-reason"))
                    .contains("/demand/")
                    .doesNotContain(SECRET);
            stage("park", opened(), "DEMAND", leaking.id()).statusCode(422);
        }
    }

    @Test
    void aDemandThatBecomesConfidentialLosesItsTitleOnEveryStageAndItIsTold() {
        UUID demand = publishedDemand(UUID.randomUUID(), 3, SECRET).send().id();
        String live = opened();
        String over = opened();
        String release = staged(live, "DEMAND", demand);
        String pastRelease = staged(over, "DEMAND", demand);
        ROADSHOWS.step("park", over, "start").statusCode(200);
        ROADSHOWS.step("park", over, "finish").statusCode(200);
        release("university", live, release).body("title", equalTo(SECRET));
        try (EventProbe roadshows = EventProbe.fromNow("duijie.roadshows")) {

            confidential(Others.demand(EventType.DEMAND_REVISED, demand, 4, null))
                    .with("summary", SUMMARY)
                    .send();

            for (String id : List.of(live, over)) {
                ObservedEvent told = roadshows.awaitEvent("duijie.roadshow.revised.v1", id, SOON);
                ContractCheck.assertKept(told);
                assertThat(told.text()).doesNotContain(SECRET);
                assertThat(told.json().at("/roadshow/releases/0/subjectId").asText())
                        .isEqualTo(demand.toString());
                assertThat(told.json().at("/roadshow/releases/0/title").isMissingNode())
                        .isTrue();
                assertThat(releases("university", id).extract().asString()).doesNotContain(SECRET);
            }
        }
        release("park", live, release).body("title", nullValue()).body("summary", equalTo(SUMMARY));
        release("park", over, pastRelease).body("title", nullValue());
        ROADSHOWS.read("park", live).header("ETag", startsWith("\"v4."));
        ROADSHOWS.read("park", over).header("ETag", startsWith("\"v6.")).body("status", equalTo("FINISHED"));
    }

    @Test
    void aSummaryLeavesTheStageWithItsDemand() {
        UUID demand = publishedDemand(UUID.randomUUID(), 3, "示例需求")
                .with("summary", SUMMARY)
                .send()
                .id();
        UUID outcome = publishOutcome("示例成果");
        String id = opened();
        String release = staged(id, "DEMAND", demand);
        staged(id, "OUTCOME", outcome);
        proposePairing(demand, outcome, 0.8);
        release("university", id, release).body("summary", equalTo(SUMMARY));

        Others.demand(EventType.DEMAND_WITHDRAWN, demand, 4, "示例需求")
                .with("summary", SUMMARY)
                .send();

        await().atMost(SOON).untilAsserted(() -> release("university", id, release)
                .body("subjectStatus", equalTo("WITHDRAWN"))
                .body("title", equalTo("示例需求"))
                .body("summary", nullValue()));
    }
}
