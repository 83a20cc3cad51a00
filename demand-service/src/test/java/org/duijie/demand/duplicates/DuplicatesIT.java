package org.duijie.demand.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duijie.demand.DemandApi.COMPLETE;
import static org.duijie.demand.DemandApi.DEMANDS;
import static org.duijie.demand.DemandApi.as;
import static org.duijie.demand.DemandApi.confidential;
import static org.duijie.demand.DemandApi.draft;
import static org.duijie.demand.DemandApi.published;
import static org.duijie.demand.DemandApi.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import org.duijie.testing.LogProbe;
import org.duijie.testing.Rows;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

/** Nothing listens where matching-service would be: what was found is put into the rows, as its answer would be. */
@QuarkusTest
@WithStack(database = "duijie_demand")
class DuplicatesIT {
    private static final String OWN = "019a0000-0000-7000-8000-000000000002";
    private static final String OTHER = "019a0000-0000-7000-8000-000000000003";

    @Test
    void aSubmissionDoesNotWaitForMatchingServiceAndTheCheckStaysOpen() {
        try (LogProbe log = LogProbe.fromNow()) {
            String id = draft("company", COMPLETE);
            read("company", id, "near-duplicates").statusCode(200).body("check", nullValue());

            step("company", id, "submit").statusCode(200).body("status", equalTo("SUBMITTED"));

            read("company", id, "near-duplicates")
                    .body("check", equalTo("OPEN"))
                    .body("items", empty());
            await().atMost(Duration.ofSeconds(15))
                    .until(() -> log.lines().stream().anyMatch(line -> line.startsWith("duplicates=postponed")));
            read("park", id, "near-duplicates").body("check", equalTo("OPEN")).body("askedAt", notNullValue());
        }
    }

    @Test
    void demandsOfOthersAreNamedToTheParkAlone() {
        String id = draft("company", COMPLETE);
        step("company", id, "submit").statusCode(200);
        String mine = draft("company", COMPLETE.replace("高精度", "自己的"));
        String theirs = published("company-2", confidential().replace("高精度", "别家的秘密"));
        String gone = UUID.randomUUID().toString();
        found(
                id,
                "{\"items\": [%s, %s, %s], \"seen\": {\"own\": [%s], \"others\": 1}}"
                        .formatted(
                                item(mine, OWN, 0.93),
                                item(theirs, OTHER, 0.88),
                                item(gone, OTHER, 0.87),
                                item(mine, OWN, 0.93)));

        String seen = read("company", id, "near-duplicates")
                .statusCode(200)
                .body("check", equalTo("DONE"))
                .body("items.id", contains(mine))
                .body("items[0].title", startsWith("自己的"))
                .body("items[0].likeness", equalTo(0.93f))
                .body("others", equalTo(1))
                .extract()
                .asString();
        assertThat(seen).doesNotContain(theirs, OTHER, "别家的秘密");
        read("park", id, "near-duplicates")
                // Of another's draft nobody knows.
                .body("items.id", contains(theirs))
                .body("items[0].title", startsWith("别家的秘密"))
                .body("others", equalTo(0));
        // The one of its publication, and this one.
        read("company-2", theirs, "openings").body("items.size()", equalTo(2));
        read("company-2", id, "near-duplicates").statusCode(404);
        read("university", id, "near-duplicates").statusCode(403);
    }

    @Test
    void theParkSeesInItsQueueWhatIsAlike() {
        String id = draft("company", COMPLETE);
        step("company", id, "submit").statusCode(200);
        // Waits the longest, so that it stands on the first page.
        Rows.update("update demand set submitted_at = '2000-01-01T00:00:00Z' where id::text = ?", id);
        String own = "items.find { it.id == '" + id + "' }.nearDuplicates";
        queue().body(own + ".check", equalTo("OPEN")).body(own + ".items", empty());
        String theirs = UUID.randomUUID().toString();

        found(id, "{\"items\": [%s]}".formatted(item(theirs, OTHER, 0.88)));

        queue().body(own + ".check", equalTo("DONE"))
                .body(own + ".items.id", contains(theirs))
                .body(own + ".items.organisationId", contains(OTHER))
                .body(own + ".items.likeness", contains(0.88f));
        step("company", id, "recall").statusCode(200);
    }

    private static ValidatableResponse queue() {
        return as("park").get(DEMANDS + "/diagnosis-queue?limit=1").then().statusCode(200);
    }

    @Test
    void aCopyOfAnEarlierDemandOfTheSameCompanyIsARisk() {
        String id = draft("company", COMPLETE);
        step("company", id, "submit").statusCode(200);
        String original = UUID.randomUUID().toString();
        int score = read("company", id, "refinement")
                .body("risks.tag", not(hasItem("COPY_OF_EARLIER")))
                .extract()
                .path("score");
        found(
                id,
                "{\"items\": [%s], \"seen\": {\"own\": [%s, %s], \"others\": 0}}"
                        .formatted(
                                item(UUID.randomUUID().toString(), OTHER, 0.99),
                                item(original, OWN, 0.86),
                                item(UUID.randomUUID().toString(), OWN, 0.84)));

        read("company", id, "refinement")
                .body("risks.find { it.tag == 'COPY_OF_EARLIER' }.found", contains(original))
                .body("risks.find { it.tag == 'COPY_OF_EARLIER' }.message", containsString("earlier demand"))
                .body("score", equalTo(score));
    }

    @Test
    void aDemandThatIsSubmittedAgainIsLookedAtAgain() {
        String id = draft("company", COMPLETE);
        step("company", id, "submit").statusCode(200);
        found(id, "{\"items\": [%s]}".formatted(item(UUID.randomUUID().toString(), OWN, 0.93)));
        as("park")
                .body("{\"remarks\": [{\"text\": \"请补充\"}]}")
                .post(DEMANDS + "/" + id + "/return")
                .then()
                .statusCode(200);

        step("company", id, "submit").statusCode(200);

        read("company", id, "near-duplicates").body("check", equalTo("OPEN")).body("items", empty());
    }

    private static ValidatableResponse read(String user, String id, String what) {
        return as(user).get(DEMANDS + "/" + id + "/" + what).then();
    }

    private static String item(String id, String organisation, double likeness) {
        return """
                {"id": "%s", "organisationId": "%s", "likeness": %s}""".formatted(id, organisation, likeness);
    }

    private static void found(String id, String answer) {
        assertThat(Rows.update(
                        "update duplicate_check set state = 'DONE', done_at = now(), found = ? where demand_id::text = ?",
                        answer,
                        id))
                .isEqualTo(1);
    }
}
