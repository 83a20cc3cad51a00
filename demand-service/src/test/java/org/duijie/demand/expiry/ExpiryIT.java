package org.duijie.demand.expiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.duijie.testing.Api;
import org.duijie.testing.ContractCheck;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.Replicas;
import org.duijie.testing.Rows;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithStack(database = "duijie_demand")
class ExpiryIT {
    private static final Api DEMANDS = new Api("/api/v1/demands");
    private static final String STATUS_CHANGED = "duijie.demand.status-changed.v1";
    private static final String DUE = "duijie.demand.expiry-due.v1";
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Inject
    Expiry expiry;

    @Inject
    Reminders reminders;

    @Test
    void aDemandExpiresAfterItsLastDayAndComesBackWhenItIsRenewed() {
        try (EventProbe demands = EventProbe.fromNow("duijie.demands")) {
            String valid = published(TODAY, "PUBLIC");
            String over = published(TODAY.plusDays(100), "PUBLIC");

            validUntil(TODAY.minusDays(1), over);

            ObservedEvent expired = demands.awaitEvent(STATUS_CHANGED, over, SOON);
            ContractCheck.assertKept(expired);
            assertThat(expired.json().at("/previousStatus").asText()).isEqualTo("PUBLISHED");
            assertThat(expired.json().at("/demand/status").asText()).isEqualTo("EXPIRED");
            DEMANDS.read("university", over).statusCode(404);
            DEMANDS.read("park", over).body("status", equalTo("EXPIRED"));
            DEMANDS.read("company", over).body("allowedSteps", contains("renew"));
            DEMANDS.read("university", valid).body("status", equalTo("PUBLISHED"));

            renew("company", over, "{\"validUntil\": \"" + TODAY.plusDays(60) + "\"}")
                    .statusCode(200)
                    .body("status", equalTo("PUBLISHED"))
                    .body("validUntil", equalTo(TODAY.plusDays(60).toString()))
                    .body("version", equalTo(5));

            ObservedEvent back = demands.awaitEvents(
                            event -> over.equals(event.key()) && event.sequence() == 5, 1, SOON)
                    .getFirst();
            ContractCheck.assertKept(back);
            assertThat(back.type()).isEqualTo(STATUS_CHANGED);
            assertThat(back.json().at("/previousStatus").asText()).isEqualTo("EXPIRED");
            assertThat(back.json().at("/demand/validUntil").asText())
                    .isEqualTo(TODAY.plusDays(60).toString());
            DEMANDS.read("university", over).statusCode(200);
            as("company")
                    .get("/api/v1/demands/" + over + "/versions/5/changes")
                    .then()
                    .body("changes.field", contains("validUntil"));
        }
    }

    @Test
    void aCompanyIsRemindedOnceBeforeTheLastDayAndAgainBeforeTheNext() throws Throwable {
        try (EventProbe demands = EventProbe.fromNow("duijie.demands")) {
            String later = published(TODAY.plusDays(15), "PUBLIC");
            String soon = published(TODAY.plusDays(14), "PUBLIC");

            ObservedEvent told = demands.awaitEvent(DUE, soon, SOON);
            ContractCheck.assertKept(told);
            assertThat(told.json().at("/demand/validUntil").asText())
                    .isEqualTo(TODAY.plusDays(14).toString());

            VertxContextSupport.subscribeAndAwait(reminders::check);
            renew("company", soon, "{\"validUntil\": \"" + TODAY.plusDays(10) + "\"}")
                    .statusCode(200)
                    .body("version", equalTo(5));

            List<ObservedEvent> twice =
                    demands.awaitEvents(event -> DUE.equals(event.type()) && soon.equals(event.key()), 2, SOON);
            assertThat(twice).extracting(ObservedEvent::sequence).containsExactly(4L, 6L);
            ObservedEvent renewed = demands.awaitEvent("duijie.demand.revised.v1", soon, SOON);
            assertThat(renewed.sequence()).isEqualTo(5);
            assertThat(demands.everythingSoFar())
                    .filteredOn(event -> DUE.equals(event.type()))
                    .extracting(ObservedEvent::key)
                    .doesNotContain(later);
        }
    }

    @Test
    void theReminderOfAConfidentialDemandTellsItsSummaryAlone() {
        try (EventProbe demands = EventProbe.fromNow("duijie.demands")) {
            String id = published(TODAY.plusDays(3), "CONFIDENTIAL");

            ObservedEvent told = demands.awaitEvent(DUE, id, SOON);

            ContractCheck.assertKept(told);
            assertThat(told.text()).contains("公开摘要").doesNotContain("保密描述", "示例标题");
        }
    }

    @Test
    void severalReplicasTellOfEachOnce() throws Exception {
        List<String> over = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            over.add(published(TODAY.plusDays(100), "PUBLIC"));
        }
        try (EventProbe demands = EventProbe.fromNow("duijie.demands")) {
            validUntil(TODAY.minusDays(9), over.toArray(String[]::new));

            Replicas.atOnce(() -> VertxContextSupport.subscribeAndAwait(expiry::check));

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(expired(demands)).containsExactlyInAnyOrderElementsOf(over));
        }
        for (String id : over) {
            DEMANDS.read("company", id).body("version", equalTo(4));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "company   | ''                              | 400 | body-missing",
                "company   | {                               | 400 | malformed-json",
                "company   | {}                              | 422 | invalid",
                "company   | {\"validUntil\": \"soon\"}      | 422 | invalid",
                "company   | {\"validUntil\": \"2020-01-01\"} | 422 | invalid",
                "company   | {\"until\": \"2099-01-01\"}     | 422 | invalid",
                "company-2 | {\"validUntil\": \"2099-01-01\"} | 403 | forbidden",
                "park      | {\"validUntil\": \"2099-01-01\"} | 403 | forbidden"
            })
    void aRenewalThatCannotBeTakenIsToldAsSuch(String user, String body, int status, String code) {
        String id = published(TODAY.plusDays(100), "PUBLIC");

        renew(user, id, body).statusCode(status).body("code", equalTo(code));
    }

    @Test
    void theLastDayOfWhatIsOfferedIsNotMovedIntoThePast() {
        // No reminder of it is due, which would be a version more.
        String id = published(TODAY.plusDays(100), "PLATFORM");

        DEMANDS.change("company", id, "\"v3\"", "{\"validUntil\": \"2001-01-01\"}")
                .statusCode(422)
                .body("violations.field", contains("validUntil"));
        DEMANDS.change("company", id, "\"v3\"", "{\"validUntil\": \"" + TODAY + "\"}")
                .statusCode(200);

        String draft = DEMANDS.create("company", "{\"title\": \"草稿\"}");
        DEMANDS.change("company", draft, "\"v1\"", "{\"validUntil\": \"2001-01-01\"}")
                .statusCode(200);
    }

    private static ValidatableResponse renew(String user, String id, String body) {
        return as(user).body(body).post("/api/v1/demands/" + id + "/renew").then();
    }

    private static List<String> expired(EventProbe demands) {
        return demands.everythingSoFar().stream()
                .filter(event -> STATUS_CHANGED.equals(event.type()))
                .map(ObservedEvent::key)
                .toList();
    }

    private static String published(LocalDate validUntil, String visibility) {
        String id = DEMANDS.create("company", """
                {"title": "示例标题", "summary": "公开摘要", "description": "保密描述", "validUntil": "%s", "visibility": "%s"}
                """.formatted(validUntil, visibility));
        DEMANDS.step("company", id, "submit").statusCode(200);
        as("park")
                .body("{\"reason\": \"示例\"}")
                .post("/api/v1/demands/" + id + "/publish")
                .then()
                .statusCode(200);
        return id;
    }

    private static void validUntil(LocalDate day, String... ids) {
        for (String id : ids) {
            assertThat(Rows.update("update demand set valid_until = ? where id::text = ?", day, id))
                    .isEqualTo(1);
        }
    }
}
