package org.duijie.matching.pipeline;

import static org.awaitility.Awaitility.await;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.codes.IndicatorOperator;
import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.demands.Requirement;
import org.duijie.contracts.resources.ExpertState;
import org.duijie.contracts.resources.FacilityState;
import org.duijie.contracts.resources.ResourceKind;
import org.duijie.contracts.resources.ResourcePublished;
import org.duijie.contracts.resources.ResourceState;
import org.duijie.contracts.resources.ResourceStatus;
import org.duijie.contracts.resources.ResourceWithdrawn;
import org.duijie.testing.EventProbe;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Experts and facilities for a demand. */
@QuarkusTest
@WithStack(database = "duijie_matching")
class SupportIT {
    private final UUID expert = UUID.randomUUID();
    private final UUID facility = UUID.randomUUID();

    @Test
    void expertsAndFacilitiesAreFoundJoinTeamsAndCloseGaps() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID outcome = UUID.randomUUID();
            String mark = "试验台" + scene.demandId.toString().substring(0, 8);
            Events.send(new ResourcePublished(facility(1, mark, ResourceStatus.PUBLISHED)));
            Events.send(new ResourcePublished(expert()));
            Events.tell(scene.bearing(outcome));
            Events.tell(Variants.wanting(
                    scene.demand(1),
                    List.of(new Requirement(
                            "启停寿命", IndicatorOperator.GE, new BigDecimal("100000"), null, "次", null, true)),
                    mark));
            scene.await(Scene.PROPOSED, outcome);
            String demand = scene.demandId.toString();

            await().atMost(Scene.SOON).untilAsserted(() -> support(demand)
                    .body("facilities.id", hasItem(facility.toString()))
                    .body("experts.id", hasItem(expert.toString())));
            support(demand)
                    .body("experts.find { it.id == '" + expert + "' }.name", equalTo("示例专家甲"))
                    .body("facilities.find { it.id == '" + facility + "' }.matchedTerms", not(empty()))
                    .body("facilities.id", not(hasItem(expert.toString())));
            as("company")
                    .queryParam("demand", demand)
                    .get("/api/v1/teams")
                    .then()
                    .statusCode(200)
                    .body("members.find { it.id == '" + facility + "' }.kind", equalTo("FACILITY"))
                    .body("members.find { it.id == '" + facility + "' }.covers.name", contains(mark));
            as("company")
                    .queryParam("demand", demand)
                    .queryParam("limit", "50")
                    .get("/api/v1/gaps")
                    .then()
                    .statusCode(200)
                    .body(
                            "outcomes.find { it.outcomeId == '" + outcome + "' }.indicators[0].facilities.facilityId",
                            hasItem(facility.toString()));

            Events.send(new ResourceWithdrawn(facility(2, mark, ResourceStatus.WITHDRAWN)));

            await().atMost(Scene.SOON)
                    .untilAsserted(() -> support(demand).body("facilities.id", not(hasItem(facility.toString()))));
            as("company-2")
                    .queryParam("demand", demand)
                    .get("/api/v1/support")
                    .then()
                    .statusCode(404);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "demand=7 | 'demand' is '7'; expected: UUID",
                "limit=5 | 'demand' is ''; expected: UUID",
                "demand=019cf463-dbd8-752e-89a7-834df2a74de4&limit=21 | 'limit' is '21'; expected: 1-20",
            })
    void aWrongQuestionIsRefused(String query, String told) {
        as("company")
                .header("Accept-Language", "en")
                .get("/api/v1/support?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-parameter"))
                .body("detail", containsString(told));
    }

    private static ValidatableResponse support(String demand) {
        return as("company")
                .queryParam("demand", demand)
                .queryParam("limit", "20")
                .get("/api/v1/support")
                .then()
                .statusCode(200);
    }

    private ResourceState facility(long version, String mark, ResourceStatus status) {
        return resource(
                facility,
                version,
                ResourceKind.FACILITY,
                "空气箔片轴承启停寿命试验台 " + mark,
                null,
                new FacilityState("KX-1", "示例楼 1 层", "330100", "氢燃料电池空压机空气箔片轴承启停寿命与起飞转速试验 " + mark, 300L),
                status);
    }

    private ResourceState expert() {
        return resource(
                expert,
                1,
                ResourceKind.EXPERT,
                "示例专家甲",
                new ExpertState("教授", List.of("空气箔片轴承", "氢燃料电池空压机"), "研究空气箔片轴承的启停寿命与涂层。"),
                null,
                ResourceStatus.PUBLISHED);
    }

    private static ResourceState resource(
            UUID id,
            long version,
            ResourceKind kind,
            String name,
            ExpertState expert,
            FacilityState facility,
            ResourceStatus status) {
        return new ResourceState(
                id,
                version,
                kind,
                name,
                List.of(),
                expert,
                facility,
                null,
                Events.UNIVERSITY,
                Visibility.PLATFORM,
                status,
                Instant.now());
    }
}
