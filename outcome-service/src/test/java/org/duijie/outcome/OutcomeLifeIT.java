package org.duijie.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.outcome.OutcomeApi.COMPLETE;
import static org.duijie.outcome.OutcomeApi.OUTCOMES;
import static org.duijie.outcome.OutcomeApi.PATH;
import static org.duijie.outcome.OutcomeApi.TITLE;
import static org.duijie.outcome.OutcomeApi.draft;
import static org.duijie.outcome.OutcomeApi.published;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duijie.contracts.outcomes.OutcomeStatus;
import org.duijie.testing.ContractCheck;
import org.duijie.testing.EventProbe;
import org.duijie.testing.MetricProbe;
import org.duijie.testing.MetricSnapshot;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.Rows;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithStack(database = "duijie_outcome")
class OutcomeLifeIT {
    private static final String TOPIC = "duijie.outcomes";
    private static final Duration SOON = Duration.ofSeconds(15);

    @Test
    void aNewOutcomeIsADraftWithAllThatWasSaid() {
        String id = draft("university");

        OUTCOMES.read("university", id)
                .statusCode(200)
                .header("ETag", startsWith("\"v1."))
                .body("status", equalTo("DRAFT"))
                .body("abstract", containsString("三维叠层"))
                .body("innovationPoints.size()", equalTo(2))
                .body("indicators[0].evidence", equalTo("第三方检测报告"))
                .body("ipRights[0].pledged", equalTo(true))
                .body("ipRights[0].licensed", equalTo(false))
                .body("price.amount", equalTo(1200000))
                .body("team.members", contains("示例乙", "示例丙"))
                .body("confirmedOn", nullValue())
                .body("candidates.count", equalTo(0))
                .body("allowedSteps", contains("publish"));
    }

    @Test
    void visibilityIsThePlatformWhereNothingIsSaid() {
        String id = OUTCOMES.create("university", "{\"title\": \"只有标题\"}");

        OUTCOMES.read("university", id).body("visibility", equalTo("PLATFORM"));
    }

    @Test
    void aPublishedOutcomeIsOnItsTopicWithItsWholeStateAsTheContractSays() {
        MetricProbe metrics = MetricProbe.ofApplicationUnderTest();
        MetricSnapshot before = metrics.snapshot();
        try (EventProbe outcomes = EventProbe.fromNow(TOPIC)) {
            String id = published("university");

            ObservedEvent event = outcomes.awaitEvent("duijie.outcome.published.v1", id, SOON);

            ContractCheck.assertKept(event);
            assertThat(event.headers())
                    .containsEntry("ce_source", "/outcome-service")
                    .containsEntry("ce_sequence", "2");
            assertThat(event.json().at("/outcome/status").asText()).isEqualTo("PUBLISHED");
            assertThat(event.json().at("/outcome/abstract").asText()).contains("三维叠层");
            assertThat(event.json().at("/outcome/indicators/1/upperValue").asInt())
                    .isEqualTo(175);
            assertThat(event.json().at("/outcome/confirmedOn").asText()).isEqualTo(today());
            assertThat(metrics.increaseSince(before, "duijie_outcomes_published_total", Map.of()))
                    .isEqualTo(1);
            OUTCOMES.read("university", id).body("allowedSteps", contains("confirm", "withdraw"));
        }
    }

    @Test
    void theLeastThatCanBePublishedKeepsTheContractToo() {
        try (EventProbe outcomes = EventProbe.fromNow(TOPIC)) {
            String id = published("university", "{\"title\": \"t\", \"abstract\": \"a\", \"trl\": 1}");

            ContractCheck.assertKept(outcomes.awaitEvent("duijie.outcome.published.v1", id, SOON));
        }
    }

    @Test
    void theTraceOfARequestGoesOnInItsEvent() {
        String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        try (EventProbe outcomes = EventProbe.fromNow(TOPIC)) {
            String id = draft("university");
            as("university")
                    .header("traceparent", trace)
                    .post(PATH + "/" + id + "/publish")
                    .then()
                    .statusCode(200);

            ObservedEvent event = outcomes.awaitEvent("duijie.outcome.published.v1", id, SOON);

            assertThat(event.headers()).containsEntry("traceparent", trace);
        }
    }

    @Test
    void aChangeOfAPublishedOutcomeIsANewVersionAndIsTold() {
        try (EventProbe outcomes = EventProbe.fromNow(TOPIC)) {
            String id = published("university");

            OUTCOMES.change(
                            "university",
                            id,
                            "\"v2\"",
                            "{\"trl\": 7, \"price\": {\"negotiable\": true, \"amount\": null}, \"team\": null}")
                    .statusCode(200)
                    .header("ETag", "\"v3\"")
                    .body("trl", equalTo(7))
                    .body("team", nullValue())
                    .body("title", equalTo(TITLE));

            ObservedEvent event = outcomes.awaitEvent("duijie.outcome.revised.v1", id, SOON);
            ContractCheck.assertKept(event);
            assertThat(event.sequence()).isEqualTo(3);
            assertThat(event.json().at("/outcome/trl").asInt()).isEqualTo(7);
        }
    }

    @Test
    void aChangeOfADraftStaysBetweenTheUniversityAndThePlatform() {
        String id = draft("university");
        try (EventProbe outcomes = EventProbe.fromBeginning(TOPIC)) {
            OUTCOMES.change("university", id, "\"v1\"", "{\"trl\": 7}").statusCode(200);
            // A published outcome afterwards shows that the outbox was emptied meanwhile.
            outcomes.awaitEvent("duijie.outcome.published.v1", published("university"), SOON);

            assertThat(outcomes.everythingSoFar())
                    .extracting(ObservedEvent::key)
                    .doesNotContain(id);
        }
    }

    @Test
    void aDraftIsDeletedByItsUniversityHoweverOftenThatIsAskedFor() {
        String id = draft("university");
        OUTCOMES.delete("university-2", id).statusCode(404);
        OUTCOMES.delete("company", id).statusCode(403);
        as("university")
                .header("If-Match", "\"v2\"")
                .delete(PATH + "/" + id)
                .then()
                .statusCode(412);

        OUTCOMES.delete("university", id).statusCode(204);

        OUTCOMES.read("university", id).statusCode(404);
        OUTCOMES.delete("university", id).statusCode(204);
        OUTCOMES.delete("university-2", id).statusCode(404);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasEverPublishedIsNotDeleted(OutcomeStatus status) {
        String id = draft("university");
        Rows.update(
                "update outcome set status = ?, confirmed_on = current_date, published_at = now() where id::text = ?",
                status.name(),
                id);

        OUTCOMES.delete("university", id).statusCode(409).body("code", equalTo("illegal-step"));

        OUTCOMES.read("university", id).statusCode(200);
    }

    @Test
    void aConfirmationIsANewVersionAndIsTold() {
        try (EventProbe outcomes = EventProbe.fromNow(TOPIC)) {
            String id = published("university");

            OUTCOMES.step("university", id, "confirm")
                    .statusCode(200)
                    .header("ETag", "\"v3\"")
                    .body("status", equalTo("PUBLISHED"))
                    .body("confirmedOn", equalTo(today()));

            ContractCheck.assertKept(outcomes.awaitEvent("duijie.outcome.revised.v1", id, SOON));
        }
    }

    @Test
    void withdrawalEndsAnOutcomeForOthers() {
        try (EventProbe outcomes = EventProbe.fromNow(TOPIC)) {
            String id = published("university");
            OUTCOMES.read("company", id).statusCode(200);

            OUTCOMES.step("university", id, "withdraw").statusCode(200).body("status", equalTo("WITHDRAWN"));

            ContractCheck.assertKept(outcomes.awaitEvent("duijie.outcome.withdrawn.v1", id, SOON));
            OUTCOMES.read("company", id).statusCode(404);
            OUTCOMES.read("park", id).statusCode(200);
            OUTCOMES.read("university", id).statusCode(200).body("allowedSteps", empty());
        }
    }

    @Test
    void anIllegalStepNamesTheStateAndWhatIsPossible() {
        String id = published("university");

        OUTCOMES.step("university", id, "publish")
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("illegal-step"))
                .body("currentStatus", equalTo("PUBLISHED"))
                .body("allowedSteps", contains("confirm", "withdraw"));
        OUTCOMES.step("university", id, "withdraw").statusCode(200);
        OUTCOMES.change("university", id, "\"v3\"", "{\"trl\": 7}")
                .statusCode(409)
                .body("currentStatus", equalTo("WITHDRAWN"))
                .body("allowedSteps", empty());
    }

    @Test
    void theSameIdempotencyKeyMakesOneOutcome() {
        String key = UUID.randomUUID().toString();
        Response first =
                as("university").header("Idempotency-Key", key).body(COMPLETE).post(PATH);

        Response again =
                as("university").header("Idempotency-Key", key).body(COMPLETE).post(PATH);

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Location")).isEqualTo(first.header("Location")).startsWith(PATH);
        assertThat(again.body().asString()).isEqualTo(first.body().asString());
    }

    @Test
    void aListGoesPageByPageAndMissesNothing() {
        String mark = "分页" + UUID.randomUUID();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(OUTCOMES.create("university", COMPLETE.replace(TITLE, mark + i)));
        }

        List<String> seen = OUTCOMES.everyPage("university", "limit=2&q=" + mark);

        assertThat(seen).containsExactlyElementsOf(made.reversed());
    }

    @Test
    void aListIsNarrowedByStatusReadinessCodesOrganisationAndText() {
        String mark = "筛选" + UUID.randomUUID();
        String draft = OUTCOMES.create("university", COMPLETE.replace(TITLE, mark));
        String published = published("university", COMPLETE.replace(TITLE, mark));

        assertThat(found(mark, Map.of())).containsExactly(published, draft);
        assertThat(found(mark, Map.of("status", "PUBLISHED"))).containsExactly(published);
        assertThat(found(mark, Map.of("trl", "6"))).hasSize(2);
        assertThat(found(mark, Map.of("trl", "7"))).isEmpty();
        assertThat(found(mark, Map.of("industryCode", "C38", "ipcCode", "H01L 25/07")))
                .hasSize(2);
        assertThat(found(mark, Map.of("industryCode", "C", "ipcCode", "H01L"))).hasSize(2);
        assertThat(found(mark, Map.of("industryCode", "C36"))).isEmpty();
        assertThat(found(mark, Map.of("ipcCode", "H02J"))).isEmpty();
        assertThat(found(mark, Map.of("organisation", "019a0000-0000-7000-8000-000000000004")))
                .hasSize(2);
        assertThat(found(mark, Map.of("organisation", "019a0000-0000-7000-8000-000000000005")))
                .isEmpty();
        assertThat(found("100%_" + mark, Map.of())).isEmpty();
        as("company").queryParam("q", mark).get(PATH).then().body("items.id", contains(published));
    }

    private static List<String> found(String text, Map<String, String> filters) {
        return as("university")
                .queryParam("q", text)
                .queryParams(filters)
                .get(PATH)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static String today() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }
}
