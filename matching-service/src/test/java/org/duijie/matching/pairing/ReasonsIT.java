package org.duijie.matching.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.duijie.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.codes.IndicatorOperator;
import org.duijie.contracts.demands.DemandConfidentialText;
import org.duijie.contracts.demands.DemandPublished;
import org.duijie.contracts.demands.DemandState;
import org.duijie.contracts.demands.Requirement;
import org.duijie.contracts.outcomes.Achievement;
import org.duijie.testing.EventProbe;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

/** Why a pairing was proposed, as each side may read it. */
@QuarkusTest
@WithStack(database = "duijie_matching")
class ReasonsIT {
    private static final String SECRET = "壳体温升不得超过四十开";

    @Test
    void bothSidesReadSentencesTermsVerdictsAndSharesInTwoLanguages() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID outcome = UUID.randomUUID();
            Events.tell(Variants.reaching(
                    scene.bearing(outcome),
                    4,
                    new Achievement("启停寿命", IndicatorOperator.GE, new BigDecimal("12"), null, "万次", null, null)));
            Events.tell(Variants.wanting(
                    scene.demand(1),
                    List.of(new Requirement(
                            "启停寿命", IndicatorOperator.GE, new BigDecimal("10"), null, "万次", null, true))));
            String pairing = scene.await(Scene.PROPOSED, outcome).key();

            for (String who : List.of("company", "university", "park")) {
                JsonPath reasons = reasons(who, pairing);
                assertThat(reasons.getList("sentences.demand", String.class))
                        .hasSizeBetween(1, 3)
                        .anyMatch(sentence -> sentence.contains("启停寿命"));
                assertThat(reasons.getList("sentences.outcome", String.class))
                        .anyMatch(sentence -> sentence.contains("启停寿命"));
                assertThat(reasons.getList("sentences.nearness", Double.class))
                        .isSortedAccordingTo(Comparator.reverseOrder());
                assertThat(shares(reasons)).isEqualTo(1, within(1e-6));
                assertThat(reasons.getList("matchedTerms")).isNotEmpty();
                assertThat(statement(reasons, "INDICATOR", "zh")).isEqualTo("指标“启停寿命”:要求 ≥ 10 万次,成果达到 ≥ 12 万次,满足。");
                assertThat(statement(reasons, "INDICATOR", "en"))
                        .isEqualTo("Indicator \"启停寿命\": wanted ≥ 10 万次, reached ≥ 12 万次. Met.");
                assertThat(statement(reasons, "TRL", "en")).contains("Steps missing: 2");
                assertThat(statement(reasons, "INDUSTRY", "zh")).contains("C38");
            }
            as("company-2")
                    .get("/api/v1/pairings/" + pairing + "/reasons")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void ofAConfidentialDemandOthersReadTheSummaryOnly() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID outcome = UUID.randomUUID();
            DemandState open = scene.demand(1);
            DemandState demand = Events.confidential(
                    scene.demandId, 1, "寻求空压机用空气箔片轴承技术。", open.title(), open.description() + SECRET);
            Events.tell(Events.outcome(
                    outcome,
                    1,
                    scene.bearing(outcome).title(),
                    scene.bearing(outcome).abstractText() + SECRET));
            Events.send(new DemandConfidentialText(demand));
            Events.send(new DemandPublished(demand.summaryOnly()));
            String pairing = scene.await(Scene.PROPOSED, outcome).key();
            scene.tellAnother();

            // The text has a topic of its own: the pairing may have been found by the summary.
            await().atMost(Scene.SOON).untilAsserted(() -> {
                JsonPath forOwner = reasons("company", pairing);
                assertThat(forOwner.getList("sentences.demand", String.class))
                        .anyMatch(sentence -> sentence.contains("启停寿命"));
                assertThat(statement(forOwner, "TRL", "en")).isNotNull();
            });

            JsonPath forUniversity = reasons("university", pairing);
            assertThat(forUniversity.prettify()).doesNotContain("TRL", "INDICATOR");
            assertThat(forUniversity.getList("sentences.demand", String.class))
                    .allMatch(sentence -> sentence.equals("寻求空压机用空气箔片轴承技术。"));
            assertThat(forUniversity.getList("matchedTerms", String.class)).noneMatch(SECRET::contains);
        }
    }

    private static JsonPath reasons(String who, String pairing) {
        return as(who).get("/api/v1/pairings/" + pairing + "/reasons")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static double shares(JsonPath reasons) {
        return reasons.<String, Number>getMap("shares").values().stream()
                .mapToDouble(Number::doubleValue)
                .sum();
    }

    private static String statement(JsonPath reasons, String kind, String language) {
        return reasons.getString("statements.find { it.kind == '" + kind + "' }?." + language);
    }
}
