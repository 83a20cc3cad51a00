package org.duijie.roadshow.interests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duijie.roadshow.Others.publishDemand;
import static org.duijie.roadshow.RoadshowApi.ROADSHOWS;
import static org.duijie.roadshow.RoadshowApi.SOON;
import static org.duijie.roadshow.RoadshowApi.expressInterest;
import static org.duijie.roadshow.RoadshowApi.interests;
import static org.duijie.roadshow.RoadshowApi.opened;
import static org.duijie.roadshow.RoadshowApi.release;
import static org.duijie.roadshow.RoadshowApi.staged;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.duijie.contracts.EventType;
import org.duijie.roadshow.Others;
import org.duijie.testing.ContractCheck;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(database = "duijie_roadshow")
class InterestsIT {
    private UUID demand;
    private String roadshow;
    private String release;

    @BeforeEach
    void putADemandOnStage() {
        demand = publishDemand("示例需求");
        roadshow = opened();
        release = staged(roadshow, "DEMAND", demand);
    }

    @Test
    void anInterestIsKeptAndTold() {
        try (EventProbe roadshows = EventProbe.fromNow("duijie.roadshows")) {
            String id = expressInterest("university", roadshow, release)
                    .statusCode(201)
                    .body("releaseId", equalTo(release))
                    .body("organisationId", equalTo(Others.UNIVERSITY))
                    .extract()
                    .path("id");

            ObservedEvent told = roadshows.awaitEvent("duijie.interest.expressed.v1", roadshow, SOON);
            ContractCheck.assertKept(told);
            assertThat(told.sequence()).isEqualTo(4);
            assertThat(told.json().at("/interest/id").asText()).isEqualTo(id);
            assertThat(told.json().at("/interest/organisationId").asText()).isEqualTo(Others.UNIVERSITY);
            ROADSHOWS.read("park", roadshow).header("ETag", startsWith("\"v4."));
        }
    }

    @Test
    void anInterestExpressedAgainIsTheSame() {
        Response first =
                expressInterest("university", roadshow, release).extract().response();

        Response again =
                expressInterest("university", roadshow, release).extract().response();

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(first.asString());
        ROADSHOWS.read("park", roadshow).header("ETag", startsWith("\"v4."));
        ROADSHOWS.step("park", roadshow, "start").statusCode(200);
        ROADSHOWS.step("park", roadshow, "finish").statusCode(200);
        expressInterest("university", roadshow, release).statusCode(200);
    }

    @Test
    void anInterestExpressedManyTimesAtOnceIsOne() throws Exception {
        try (var threads = Executors.newFixedThreadPool(6)) {
            var answers = threads.invokeAll(IntStream.range(0, 6)
                    .mapToObj(caller -> (java.util.concurrent.Callable<Integer>)
                            () -> expressInterest("university", roadshow, release)
                                    .extract()
                                    .statusCode())
                    .toList());

            assertThat(answers).map(answer -> answer.get()).containsExactlyInAnyOrder(201, 200, 200, 200, 200, 200);
        }
        interests("park", roadshow, release).body("items.organisationId", contains(Others.UNIVERSITY));
    }

    @Test
    void parkAndOwnerSeeWhoIsInterestedNewestFirstAndHowMany() {
        for (String user : List.of("university", "university-2", "company-2")) {
            expressInterest(user, roadshow, release).statusCode(201);
        }

        Response page =
                as("company").get(ROADSHOWS.path() + "/" + roadshow + "/releases/" + release + "/interests?limit=2");

        assertThat(page.<List<String>>path("items.organisationId"))
                .containsExactly("019a0000-0000-7000-8000-000000000003", "019a0000-0000-7000-8000-000000000005");
        String link = page.header("Link");
        as("company")
                .urlEncodingEnabled(false)
                .get(link.substring(1, link.indexOf('>')))
                .then()
                .body("items.organisationId", contains(Others.UNIVERSITY));
        release("park", roadshow, release).body("interests", equalTo(3));
        release("company", roadshow, release).body("interests", equalTo(3));
    }

    @Test
    void nobodyIsInterestedInWhatIsItsOwn() {
        for (String user : List.of("company", "partner")) {
            expressInterest(user, roadshow, release).statusCode(409).body("code", equalTo("own-release"));
        }
    }

    @Test
    void anInterestComesTooLateOnceTheRoadshowIsOver() {
        ROADSHOWS.step("park", roadshow, "cancel").statusCode(200);

        expressInterest("university", roadshow, release)
                .statusCode(409)
                .body("code", equalTo("illegal-step"))
                .body("currentStatus", equalTo("CANCELLED"));
    }

    @Test
    void anInterestComesTooLateOnceTheDemandIsWithdrawn() {
        Others.demand(EventType.DEMAND_WITHDRAWN, demand, 4, "示例需求").send();
        await().atMost(SOON)
                .untilAsserted(() -> release("park", roadshow, release).body("subjectStatus", equalTo("WITHDRAWN")));

        expressInterest("university", roadshow, release).statusCode(409).body("code", equalTo("subject-closed"));
    }
}
