package org.duijie.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.duijie.demand.DemandApi.COMPLETE;
import static org.duijie.demand.DemandApi.DEMANDS;
import static org.duijie.demand.DemandApi.as;
import static org.duijie.demand.DemandApi.change;
import static org.duijie.demand.DemandApi.draft;
import static org.duijie.demand.DemandApi.published;
import static org.duijie.demand.DemandApi.read;
import static org.duijie.demand.DemandApi.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(database = "duijie_demand")
class DemandLifeIT {
    private static final Duration SOON = Duration.ofSeconds(10);

    @Test
    void aNewDemandIsADraftThatOnlyItsCompanySees() {
        String id = draft("company", COMPLETE);

        read("company", id)
                .statusCode(200)
                .header("ETag", startsWith("\"v1."))
                .body("status", equalTo("DRAFT"))
                .body("allowedSteps", contains("submit"))
                .body("contact.name", equalTo("示例联系人"))
                .body("visibility", equalTo("PLATFORM"));
        read("park", id).statusCode(404);
        read("company-2", id).statusCode(404);
        read("university", id).statusCode(404);
    }

    @Test
    void aPublishedDemandIsOnItsTopicWithItsWholePublicState() {
        try (EventProbe demands = EventProbe.fromNow("duijie.demands")) {
            String id = published("company", COMPLETE);

            ObservedEvent event = demands.awaitEvent("duijie.demand.published.v1", id, SOON);

            assertThat(event.key()).isEqualTo(id);
            assertThat(event.headers())
                    .containsEntry("ce_specversion", "1.0")
                    .containsEntry("ce_source", "/demand-service")
                    .containsEntry("ce_subject", id)
                    .containsEntry("ce_sequence", "3")
                    .containsEntry("ce_dataschema", "urn:duijie:schema:duijie.demand.published.v1")
                    .containsEntry("content-type", "application/json")
                    .containsKeys("ce_id", "ce_time", "traceparent");
            assertThat(event.json().at("/demand/status").asText()).isEqualTo("PUBLISHED");
            assertThat(event.json().at("/demand/description").asText()).contains("满载时输出纹波");
            assertThat(event.json().at("/demand/indicators/0/unit").asText()).isEqualTo("mV");
            assertThat(event.text()).doesNotContain("示例联系人", "000-0000-0000");
        }
    }

    @Test
    void theTraceOfARequestGoesOnInItsEvent() {
        String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        try (EventProbe demands = EventProbe.fromNow("duijie.demands")) {
            String id = draft("company", COMPLETE);
            step("company", id, "submit").statusCode(200);
            as("park")
                    .header("traceparent", trace)
                    .post(DEMANDS + "/" + id + "/publish")
                    .then()
                    .statusCode(200);

            ObservedEvent event = demands.awaitEvent("duijie.demand.published.v1", id, SOON);

            assertThat(event.headers()).containsEntry("traceparent", trace);
        }
    }

    @Test
    void whatTheParkReturnsCarriesItsRemarksAndComesBack() {
        String id = draft("company", COMPLETE);
        step("company", id, "submit").body("status", equalTo("SUBMITTED")).body("allowedSteps", contains("recall"));

        as("park")
                .body("{\"remarks\": [{\"field\": \"indicators\", \"text\": \"请补充测试方法\"}]}")
                .post(DEMANDS + "/" + id + "/return")
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"));

        read("company", id).body("remarks[0].text", equalTo("请补充测试方法")).body("allowedSteps", contains("submit"));
        step("company", id, "submit").body("status", equalTo("SUBMITTED")).body("remarks", empty());
        read("park", id).body("allowedSteps", contains("return", "publish"));
    }

    @Test
    void aChangeOfAPublishedDemandIsANewVersionAndIsTold() {
        try (EventProbe demands = EventProbe.fromNow("duijie.demands")) {
            String id = published("company", COMPLETE);

            change("company", id, "\"v3\"", "{\"wantedTrl\": 6, \"technologyField\": null}")
                    .statusCode(200)
                    .header("ETag", "\"v4\"")
                    .body("wantedTrl", equalTo(6))
                    .body("technologyField", nullValue())
                    .body("title", notNullValue());

            ObservedEvent event = demands.awaitEvent("duijie.demand.revised.v1", id, SOON);
            assertThat(event.sequence()).isEqualTo(4);
            assertThat(event.json().at("/demand/wantedTrl").asInt()).isEqualTo(6);
        }
    }

    @Test
    void aChangeWithoutNewsIsNotTold() {
        try (EventProbe demands = EventProbe.fromNow("duijie.demands")) {
            String id = published("company", COMPLETE);

            change("company", id, "\"v3\"", "{}").statusCode(200).header("ETag", "\"v3\"");
            change("company", id, "\"v3\"", "{\"industryCode\": \"C38\", \"wantedTrl\": null}")
                    .statusCode(200)
                    .header("ETag", "\"v3\"");
            change("company", id, "\"v3\"", "{\"contact\": {\"name\": \"另一联系人\", \"phone\": \"000-0000-0001\"}}")
                    .statusCode(200)
                    .header("ETag", "\"v4\"");
            change("company", id, "\"v4\"", "{\"wantedTrl\": 6}")
                    .statusCode(200)
                    .header("ETag", "\"v5\"");

            assertThat(demands.awaitEvents(id, 2, SOON))
                    .extracting(ObservedEvent::type, ObservedEvent::sequence)
                    .containsExactly(tuple("duijie.demand.published.v1", 3L), tuple("duijie.demand.revised.v1", 5L));
        }
    }

    @Test
    void aChangeOfADraftStaysBetweenTheCompanyAndThePlatform() {
        String id = draft("company", COMPLETE);
        try (EventProbe demands = EventProbe.fromBeginning("duijie.demands")) {
            change("company", id, "\"v1\"", "{\"wantedTrl\": 6}").statusCode(200);
            // A published demand afterwards shows that the outbox was emptied meanwhile.
            String marker = published("company", COMPLETE);
            demands.awaitEvent("duijie.demand.published.v1", marker, SOON);

            assertThat(demands.everythingSoFar()).extracting(ObservedEvent::key).doesNotContain(id);
        }
    }

    @Test
    void withdrawalEndsADemandForOthers() {
        try (EventProbe demands = EventProbe.fromNow("duijie.demands")) {
            String id = published("company", COMPLETE);
            read("university", id).statusCode(200);

            step("company", id, "withdraw").statusCode(200).body("status", equalTo("WITHDRAWN"));

            demands.awaitEvent("duijie.demand.withdrawn.v1", id, SOON);
            read("university", id).statusCode(404);
            read("company", id).statusCode(200);
        }
    }

    @Test
    void anIllegalStepNamesTheStateAndWhatIsPossible() {
        String id = published("company", COMPLETE);

        step("company", id, "submit")
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("illegal-step"))
                .body("currentStatus", equalTo("PUBLISHED"))
                .body("allowedSteps", contains("withdraw", "renew"));
    }

    @Test
    void theSameIdempotencyKeyMakesOneDemand() {
        String key = UUID.randomUUID().toString();
        Response first =
                as("company").header("Idempotency-Key", key).body(COMPLETE).post(DEMANDS);

        Response again =
                as("company").header("Idempotency-Key", key).body(COMPLETE).post(DEMANDS);

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Location")).isEqualTo(first.header("Location")).startsWith(DEMANDS);
        assertThat(again.body().asString()).isEqualTo(first.body().asString());
        as("company")
                .header("Idempotency-Key", key)
                .body(COMPLETE.replace("高精度", "低成本"))
                .post(DEMANDS)
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void aListGoesPageByPageAndMissesNothing() {
        String mark = "分页" + UUID.randomUUID();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(draft("company", COMPLETE.replace("高精度直流电源输出纹波抑制", mark + i)));
        }

        List<String> seen = DemandApi.everyPage("company", "limit=2&q=" + mark);

        assertThat(seen).containsExactlyElementsOf(made.reversed());
    }

    @Test
    void aListIsNarrowedByStatusCodeOrganisationAndText() {
        String mark = "筛选" + UUID.randomUUID();
        String draft = draft("company", COMPLETE.replace("高精度直流电源输出纹波抑制", mark));
        String published = published("company", COMPLETE.replace("高精度直流电源输出纹波抑制", mark));

        as("company")
                .queryParam("q", mark)
                .queryParam("status", "PUBLISHED")
                .queryParam("technologyField", "ELECTRONICS_INFORMATION")
                .queryParam("industryCode", "C38")
                .get(DEMANDS)
                .then()
                .body("items.id", contains(published))
                .body("items[0].contact", nullValue());
        as("university").queryParam("q", mark).get(DEMANDS).then().body("items.id", not(hasItem(draft)));
        as("company")
                .queryParam("q", mark)
                .queryParam("technologyField", "NUCLEAR")
                .get(DEMANDS)
                .then()
                .body("items", empty());
        as("company").queryParam("q", "100%_" + mark).get(DEMANDS).then().body("items", empty());
    }
}
