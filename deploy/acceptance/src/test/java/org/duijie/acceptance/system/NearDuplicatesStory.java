package org.duijie.acceptance.system;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A demand that is submitted is compared with what is published, through the packaged services. */
class NearDuplicatesStory {
    private static final Duration SOON = Duration.ofSeconds(60);

    private static People people;

    @BeforeAll
    static void start() throws Exception {
        people = new People(RunningSystem.shared());
    }

    @Test
    void aSubmittedDemandFindsItsLikesAndOnlyTheParkLearnsWhoseTheyAre() {
        String title = "高海拔风电变桨轴承滚道微点蚀早期诊断 " + UUID.randomUUID().toString().substring(0, 8);
        String text = "变桨轴承低速摆动，滚道微点蚀早期振动信号极弱，要求在 0.1 rpm 下提前三个月报警，误报率不高于 2 %。";
        String own = people.publishDemand("company", title, text);
        String theirs = people.publishDemand("company-2", title, text);
        // A check finds what matching-service knows of at that moment.
        await().atMost(SOON).untilAsserted(() -> people.as("park")
                .get("/api/v1/similar?demand=" + own)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(theirs)));
        String body = """
                {"title": "%s", "summary": "%s", "description": "%s"}
                """.formatted(title, title, text);
        String id = people.as("company").body(body).post("/api/v1/demands").path("id");

        people.as("company").post("/api/v1/demands/" + id + "/submit").then().statusCode(200);

        String found = "/api/v1/demands/" + id + "/near-duplicates";
        await().atMost(SOON).untilAsserted(() -> people.as("park")
                .get(found)
                .then()
                .body("check", equalTo("DONE"))
                .body("items.id", hasItems(own, theirs))
                .body("items.id", not(hasItem(id)))
                .body("others", equalTo(0)));
        people.as("company")
                .get(found)
                .then()
                .body("items.id", hasItem(own))
                .body("items.id", not(hasItem(theirs)))
                .body("others", greaterThan(0));
        people.as("company-2").get(found).then().statusCode(404);
    }
}
