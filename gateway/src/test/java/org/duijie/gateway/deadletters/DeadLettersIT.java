package org.duijie.gateway.deadletters;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import org.awaitility.Awaitility;
import org.duijie.gateway.neighbours.Neighbours;
import org.duijie.gateway.neighbours.RealmNetwork;
import org.duijie.testing.EventProbe;
import org.duijie.testing.Faults;
import org.duijie.testing.LogProbe;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.RawEvents;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithStack(database = "duijie_gateway")
@WithTestResource(value = Neighbours.class, scope = TestResourceScope.MATCHING_RESOURCES)
class DeadLettersIT {
    private static final String LETTERS = "/api/v1/dead-letters";
    private static final String REPLAYS = LETTERS + "/replays";
    private static final Duration SOON = Duration.ofSeconds(20);

    private static RealmNetwork network;

    @BeforeAll
    static void start() throws Exception {
        network = RealmNetwork.start();
    }

    @AfterAll
    static void stop() throws Exception {
        network.close();
    }

    @Test
    void anOperatorSeesWhatDiedAndWhyWithoutItsContent() {
        String key = die("duijie.resources", "{\"secret\": \"of the payload\"}");

        ValidatableResponse answer =
                as("operator").get(LETTERS + "?topic=duijie.resources&limit=1").then();

        answer.statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].topic", equalTo("duijie.resources"))
                .body("items[0].partition", equalTo(0))
                .body("items[0].key", equalTo(key))
                .body("items[0].type", equalTo("duijie.demand.published.v1"))
                .body("items[0].reason", equalTo("The value is not JSON"))
                .body("items[0].consumer", equalTo("matching-service"))
                .body("items[0].attempts", equalTo(3))
                .body("items[0].time", notNullValue())
                .body("items[0].origin.partition", equalTo(4))
                .body("items[0].origin.offset", equalTo(2041))
                .body("items[0].bytes", equalTo(28));
        assertThat(answer.extract().asString()).doesNotContain("of the payload", "secret");
    }

    @Test
    void aLookLeavesNoWarningsInTheLog() {
        try (LogProbe log = LogProbe.fromNow()) {
            as("operator").get(LETTERS).then().statusCode(200);

            assertThat(log.atLeast(Level.WARNING)).isEmpty();
        }
    }

    @Test
    void aLetterThatIsNotOfOurMakingIsShownAllTheSame() {
        RawEvents.send(
                "duijie.roadshows.dead-letter",
                null,
                Map.of("dead-letter-attempts", "many", "ce_type", "x".repeat(5000)),
                null);

        as("operator")
                .get(LETTERS + "?topic=duijie.roadshows&limit=1")
                .then()
                .statusCode(200)
                .body("items[0].bytes", equalTo(0))
                .body("items[0].type", equalTo("x".repeat(1000)));
    }

    @Test
    void theyComePageByPageFromTheNewest() {
        List<String> died = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            died.addFirst(die("duijie.agreements", "{}"));
        }

        List<String> seen = pages(LETTERS + "?topic=duijie.agreements&limit=3");

        assertThat(seen).doesNotHaveDuplicates().startsWith(died.toArray(String[]::new));
    }

    @Test
    void ofAllTopicsTheyComeAsOneLog() {
        String older = die("duijie.demands", "{}");
        String newer = die("duijie.outcomes", "{}");
        String newest = die("duijie.demands", "{}");

        List<String> seen = pages(LETTERS + "?limit=2");

        assertThat(seen).doesNotHaveDuplicates().startsWith(newest, newer, older);
    }

    private static List<String> pages(String first) {
        List<String> seen = new ArrayList<>();
        String next = first;
        while (next != null) {
            ExtractableResponse<Response> page = as("operator")
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.key"));
            String link = page.header("Link");
            next = link == null ? null : link.replaceAll("<(.*)>; rel=\"next\"", "$1");
        }
        seen.removeIf(key -> key == null);
        return seen;
    }

    @Test
    void aLetterIsSentAgainAsItWas() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            String key = die("duijie.pairings", "{\"pairing\": \"对接\"}");
            int offset = as("operator")
                    .get(LETTERS + "?topic=duijie.pairings&limit=1")
                    .path("items[0].offset");

            ValidatableResponse answer = replay("duijie.pairings", 0, offset);

            ObservedEvent event = pairings.awaitEvents(key, 1, SOON).getFirst();
            assertThat(event.text()).isEqualTo("{\"pairing\": \"对接\"}");
            assertThat(event.headers())
                    .containsEntry("ce_type", "duijie.demand.published.v1")
                    .containsEntry("ce_id", key)
                    .allSatisfy((name, value) -> assertThat(name).doesNotStartWith("dead-letter-"));
            answer.statusCode(200)
                    .body("topic", equalTo("duijie.pairings"))
                    .body("partition", equalTo(event.partition()))
                    .body("offset", equalTo((int) event.offset()));
        }
    }

    @Test
    void whatIsDoneWithIsClosedAndListedNoLonger() {
        String other = die("duijie.agreements", "{}");
        String key = die("duijie.agreements", "{}");
        int offset =
                as("operator").get(LETTERS + "?topic=duijie.agreements&limit=1").path("items[0].offset");

        close("duijie.agreements", offset, "Sent anew by its source")
                .statusCode(200)
                .body("reason", equalTo("Sent anew by its source"))
                .body("by", notNullValue())
                .body("at", notNullValue());

        assertThat(pages(LETTERS + "?topic=duijie.agreements&limit=1"))
                .contains(other)
                .doesNotContain(key);
        assertThat(pages(LETTERS + "?topic=duijie.agreements&state=CLOSED&limit=1"))
                .contains(key)
                .doesNotContain(other);
        as("operator")
                .get(LETTERS + "?topic=duijie.agreements&state=ALL&limit=1")
                .then()
                .body("items[0].key", equalTo(key))
                .body("items[0].closure.reason", equalTo("Sent anew by its source"));
        close("duijie.agreements", offset, "Once more")
                .statusCode(200)
                .body("reason", equalTo("Sent anew by its source"));
    }

    @Test
    void whatWasSentAgainIsClosed() {
        String key = die("duijie.agreements", "{}");
        int offset =
                as("operator").get(LETTERS + "?topic=duijie.agreements&limit=1").path("items[0].offset");

        replay("duijie.agreements", 0, offset).statusCode(200);

        as("operator")
                .get(LETTERS + "?topic=duijie.agreements&state=CLOSED&limit=1")
                .then()
                .body("items[0].key", equalTo(key))
                .body("items[0].closure.reason", containsString("sent again: partition "));
    }

    @Test
    void aClosureNeedsALetterAndAReason() {
        close("duijie.pairings", 99_999_999, "x").statusCode(404);
        close("duijie.pairings", 0, " ").statusCode(422).body("violations.field", hasItem("reason"));
        close("duijie.nothing", 0, "x").statusCode(422).body("violations.field", hasItem("topic"));
        as("park").body("{}").post(LETTERS + "/closures").then().statusCode(403);
    }

    private static ValidatableResponse close(String topic, long offset, String reason) {
        return as("operator")
                .body(Map.of("topic", topic, "partition", 0, "offset", offset, "reason", reason))
                .post(LETTERS + "/closures")
                .then();
    }

    @Test
    void underOneKeyALetterIsSentAgainOnce() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            String key = die("duijie.pairings", "{}");
            int offset = as("operator")
                    .get(LETTERS + "?topic=duijie.pairings&limit=1")
                    .path("items[0].offset");
            Map<String, Object> wanted = Map.of("topic", "duijie.pairings", "partition", 0, "offset", offset);

            for (int time = 0; time < 2; time++) {
                as("operator")
                        .header("Idempotency-Key", key)
                        .body(wanted)
                        .post(REPLAYS)
                        .then()
                        .statusCode(200);
            }

            pairings.awaitEvents(key, 1, SOON);
            assertThat(pairings.everythingSoFar())
                    .filteredOn(event -> key.equals(event.key()))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 99999999", "7, 0"})
    void whereNoLetterLiesNothingIsSent(int partition, long offset) {
        die("duijie.pairings", "{}");

        replay("duijie.pairings", partition, offset).statusCode(404).body("code", equalTo("not-found"));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "{\"topic\": \"__consumer_offsets\", \"partition\": 0, \"offset\": 0}; topic; unknown-code",
                "{\"topic\": \"duijie.pairings.dead-letter\", \"partition\": 0, \"offset\": 0}; topic; unknown-code",
                "{\"partition\": 0, \"offset\": 0}; topic; required",
                "{\"topic\": \"duijie.pairings\", \"offset\": 0}; partition; required",
                "{\"topic\": \"duijie.pairings\", \"partition\": -1, \"offset\": 0}; partition; too-small",
                "{\"topic\": \"duijie.pairings\", \"partition\": 0, \"offset\": -1}; offset; too-small",
                "{\"topic\": \"duijie.pairings\", \"partition\": 0, \"offset\": \"0\"}; offset; wrong-type"
            },
            delimiter = ';')
    void aBadReplayIsRefusedWithItsField(String body, String field, String violation) {
        as("operator")
                .body(body)
                .post(REPLAYS)
                .then()
                .statusCode(422)
                .body("violations.field", hasItem(field))
                .body("violations.code", hasItem(violation));
    }

    @ParameterizedTest
    @CsvSource({"topic=__consumer_offsets", "topic=x", "limit=0", "limit=101", "after=x", "after=YQ"})
    void aBadParameterIsNamed(String query) {
        as("operator")
                .get(LETTERS + "?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-parameter"))
                .body("detail", containsString(query.split("=")[0]));
    }

    @ParameterizedTest
    @CsvSource({"park, 403", "company, 403", "partner, 403", "auditor, 403", "nobody, 403"})
    void theyAreForOperatorsOnly(String user, int status) {
        as(user).get(LETTERS).then().statusCode(status);
        as(user).body("{}").post(REPLAYS).then().statusCode(status);
        given().get(LETTERS).then().statusCode(401);
    }

    @Test
    void withoutABrokerTheyAreUnavailableAndBackWhenItIs() throws Exception {
        Faults.whileDown(Faults.broker(), () -> {
            as("operator").get(LETTERS).then().statusCode(503).body("code", equalTo("unavailable"));
            replay("duijie.pairings", 0, 0).statusCode(503).header("Retry-After", notNullValue());
        });

        Awaitility.await().atMost(60, TimeUnit.SECONDS).untilAsserted(() -> as("operator")
                .get(LETTERS)
                .then()
                .statusCode(200)
                .body("items.topic", everyItem(notNullValue())));
    }

    private static ValidatableResponse replay(String topic, int partition, long offset) {
        return as("operator")
                .body(Map.of("topic", topic, "partition", partition, "offset", offset))
                .post(REPLAYS)
                .then();
    }

    /** @return the key of the letter */
    private static String die(String topic, String value) {
        String key = UUID.randomUUID().toString();
        RawEvents.send(
                topic + ".dead-letter",
                key,
                Map.of(
                        "ce_type", "duijie.demand.published.v1",
                        "ce_id", key,
                        "dead-letter-reason", "The value is not JSON",
                        "dead-letter-consumer", "matching-service",
                        "dead-letter-attempts", "3",
                        "dead-letter-topic", topic,
                        "dead-letter-partition", "4",
                        "dead-letter-offset", "2041"),
                value);
        return key;
    }
}
