package org.duijie.roadshow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.roadshow.RoadshowApi.COMPLETE;
import static org.duijie.roadshow.RoadshowApi.ROADSHOWS;
import static org.duijie.roadshow.RoadshowApi.SOON;
import static org.duijie.roadshow.RoadshowApi.opened;
import static org.duijie.roadshow.RoadshowApi.planned;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.duijie.testing.ContractCheck;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithStack(database = "duijie_roadshow")
class RoadshowLifeIT {
    private static final String TOPIC = "duijie.roadshows";

    @Test
    void aPlannedRoadshowIsAllThatWasSaidOfIt() {
        Response made = as("park").body(COMPLETE).post(ROADSHOWS.path());

        String id = made.path("id");
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.header("Location")).isEqualTo("/api/v1/roadshows/" + id);
        assertThat(made.header("ETag")).isEqualTo("\"v1\"");
        assertThat(UUID.fromString(id).version()).isEqualTo(7);
        ROADSHOWS
                .read("park", id)
                .statusCode(200)
                .header("ETag", startsWith("\"v1."))
                .body("status", equalTo("PLANNED"))
                .body("organisationId", equalTo("019a0000-0000-7000-8000-000000000001"))
                .body("title", equalTo("首场技术需求路演"))
                .body("startsAt", equalTo("2099-03-18T01:00:00Z"))
                .body("registrationClosesAt", equalTo("2099-03-16T10:00:00Z"))
                .body("agenda.title", contains("开幕", "一对一洽谈"))
                .body("agenda[1].endsAt", equalTo("2099-03-18T09:00:00Z"))
                .body("openedAt", nullValue())
                .body("allowedSteps", contains("open", "cancel"));
    }

    @Test
    void runsFromThePlanToTheEndAndTellsOfEveryStep() {
        try (EventProbe roadshows = EventProbe.fromNow(TOPIC)) {
            String id = planned();
            ROADSHOWS.step("park", id, "open").statusCode(200).body("allowedSteps", contains("start", "cancel"));
            ROADSHOWS.step("park", id, "start").statusCode(200).body("allowedSteps", contains("finish"));
            ROADSHOWS
                    .step("park", id, "finish")
                    .statusCode(200)
                    .header("ETag", "\"v4\"")
                    .body("status", equalTo("FINISHED"))
                    .body("allowedSteps", empty());

            List<ObservedEvent> told = roadshows.awaitEvents(id, 4, SOON);

            assertThat(told).allSatisfy(ContractCheck::assertKept);
            assertThat(told)
                    .extracting(event -> event.type() + " " + event.sequence() + " "
                            + event.json().at("/previousStatus").asText() + ">"
                            + event.json().at("/roadshow/status").asText())
                    .containsExactly(
                            "duijie.roadshow.announced.v1 1 >PLANNED",
                            "duijie.roadshow.status-changed.v1 2 PLANNED>OPEN",
                            "duijie.roadshow.status-changed.v1 3 OPEN>LIVE",
                            "duijie.roadshow.status-changed.v1 4 LIVE>FINISHED");
        }
    }

    @Test
    void theEventsCarryAllThatIsPublic() {
        try (EventProbe roadshows = EventProbe.fromNow(TOPIC)) {
            String id = planned();

            ObservedEvent told = roadshows.awaitEvent("duijie.roadshow.announced.v1", id, SOON);

            assertThat(told.json().at("/roadshow/venue").asText()).isEqualTo("会展中心一号厅（虚构）");
            assertThat(told.json().at("/roadshow/region").asText()).isEqualTo("530100");
            assertThat(told.json().at("/roadshow/registrationOpensAt").asText()).isEqualTo("2099-02-22T01:00:00Z");
            assertThat(told.json().at("/roadshow/agenda/1/title").asText()).isEqualTo("一对一洽谈");
            assertThat(told.json().at("/roadshow/releases")).isEmpty();
        }
    }

    @Test
    void theTraceOfARequestGoesOnInItsEvent() {
        String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        try (EventProbe roadshows = EventProbe.fromNow(TOPIC)) {
            String id = as("park")
                    .header("traceparent", trace)
                    .body(COMPLETE)
                    .post(ROADSHOWS.path())
                    .path("id");

            ObservedEvent told = roadshows.awaitEvent("duijie.roadshow.announced.v1", id, SOON);

            assertThat(told.headers()).containsEntry("traceparent", trace);
        }
    }

    @Test
    void aChangeIsTold() {
        try (EventProbe roadshows = EventProbe.fromNow(TOPIC)) {
            String id = opened();

            ROADSHOWS
                    .change("park", id, "\"v2\"", "{\"venue\": \"二号厅\", \"summary\": null, \"agenda\": []}")
                    .statusCode(200)
                    .header("ETag", "\"v3\"")
                    .body("venue", equalTo("二号厅"))
                    .body("title", equalTo("首场技术需求路演"))
                    .body("summary", nullValue())
                    .body("agenda", empty());

            ObservedEvent told = roadshows.awaitEvent("duijie.roadshow.revised.v1", id, SOON);
            ContractCheck.assertKept(told);
            assertThat(told.sequence()).isEqualTo(3);
            assertThat(told.json().at("/roadshow/venue").asText()).isEqualTo("二号厅");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'',                  start,  PLANNED,   open cancel",
        "'',                  finish, PLANNED,   open cancel",
        "open,                open,   OPEN,      start cancel",
        "open,                finish, OPEN,      start cancel",
        "open start,          open,   LIVE,      finish",
        "open start,          cancel, LIVE,      finish",
        "open start finish,   start,  FINISHED,  ''",
        "open start finish,   cancel, FINISHED,  ''",
        "cancel,              open,   CANCELLED, ''",
        "open cancel,         start,  CANCELLED, ''",
    })
    void aStepThatIsNotPossibleIsRefusedWithThoseThatAre(String taken, String step, String status, String allowed) {
        String id = planned();
        words(taken).forEach(earlier -> ROADSHOWS.step("park", id, earlier).statusCode(200));

        ROADSHOWS
                .step("park", id, step)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("illegal-step"))
                .body("currentStatus", equalTo(status))
                .body("allowedSteps", equalTo(words(allowed)));
        ROADSHOWS.read("park", id).body("status", equalTo(status));
    }

    @ParameterizedTest
    @CsvSource({"open cancel, CANCELLED, v3", "open start finish, FINISHED, v4"})
    void whatIsOverIsNotChanged(String taken, String status, String version) {
        String id = planned();
        words(taken).forEach(earlier -> ROADSHOWS.step("park", id, earlier).statusCode(200));

        ROADSHOWS
                .change("park", id, "\"" + version + "\"", "{\"venue\": \"二号厅\"}")
                .statusCode(409)
                .body("code", equalTo("illegal-step"))
                .body("currentStatus", equalTo(status));
    }

    @Test
    void aStepMaySayWhatItIsBasedOn() {
        String id = planned();

        as("park")
                .header("If-Match", "\"v7\"")
                .post(ROADSHOWS.path() + "/" + id + "/open")
                .then()
                .statusCode(412)
                .body("code", equalTo("stale"));
        as("park")
                .header("If-Match", "\"v1\"")
                .post(ROADSHOWS.path() + "/" + id + "/open")
                .then()
                .statusCode(200);
    }

    @Test
    void theSameRequestAgainMakesNoSecondRoadshow() {
        String key = UUID.randomUUID().toString();

        Response first =
                as("park").header("Idempotency-Key", key).body(COMPLETE).post(ROADSHOWS.path());
        Response again =
                as("park").header("Idempotency-Key", key).body(COMPLETE).post(ROADSHOWS.path());

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        as("park")
                .header("Idempotency-Key", key)
                .body(COMPLETE.replace("首场", "次场"))
                .post(ROADSHOWS.path())
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void theListGoesFromTheNewestToTheOldestPageByPage() {
        List<String> made = List.of(opened(), opened(), opened(), opened(), opened());

        List<String> seen = new ArrayList<>();
        String next = ROADSHOWS.path() + "?limit=2&status=OPEN";
        while (next != null && seen.size() < made.size()) {
            Response page = as("company").urlEncodingEnabled(false).get(next);
            seen.addAll(page.path("items.id"));
            String link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }

        assertThat(seen.subList(0, made.size())).isEqualTo(made.reversed());
    }

    @Test
    void theListIsNarrowedByStatus() {
        String open = opened();
        String cancelled = opened();
        ROADSHOWS.step("park", cancelled, "cancel").statusCode(200);

        as("company")
                .get(ROADSHOWS.path() + "?status=CANCELLED&limit=1")
                .then()
                .statusCode(200)
                .body("items.id", contains(cancelled))
                .body("items[0].venue", equalTo("会展中心一号厅（虚构）"));
        as("company")
                .get(ROADSHOWS.path() + "?status=OPEN&limit=100")
                .then()
                .body("items.status", everyItem(equalTo("OPEN")))
                .body("items[0].id", equalTo(open));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
