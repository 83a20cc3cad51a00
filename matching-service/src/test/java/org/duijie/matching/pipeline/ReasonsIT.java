package org.duijie.matching.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.codes.IndicatorOperator;
import org.duijie.contracts.demands.DemandConfidentialText;
import org.duijie.contracts.demands.DemandPublished;
import org.duijie.contracts.demands.DemandState;
import org.duijie.contracts.demands.Requirement;
import org.duijie.contracts.outcomes.Achievement;
import org.duijie.engine.scoring.Matcher;
import org.duijie.testing.EventProbe;
import org.duijie.testing.WithStack;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Why a pairing was proposed, as each side may read it. */
@QuarkusTest
@WithStack(database = "duijie_matching")
class ReasonsIT {
    private static final String SECRET = "壳体温升不得超过四十开";

    @Inject
    Matcher matcher;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

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
                assertThat(reasons.getString("sharesOf")).isEqualTo("SHIPPED");
                assertThat(reasons.getMap("shares"))
                        .containsOnlyKeys("title", "text", "passages", "lexical", "indicators", "trl", "codes");
                assertThat(reasons.getList("against", String.class)).containsExactly("trl");
                assertThat(reasons.getList("statements.findAll { it.kind == 'FACTS' }.en", String.class))
                        .hasSize(3)
                        .anyMatch(fact -> fact.startsWith("Stated readiness: against the pair, "));
                assertThat(reasons.getList("matchedTerms")).isNotEmpty();
                assertThat(statement(reasons, "INDICATOR", "zh")).isEqualTo("指标“启停寿命”:要求 ≥ 10 万次,成果“启停寿命” ≥ 12 万次,满足。");
                assertThat(statement(reasons, "INDICATOR", "en"))
                        .isEqualTo("Indicator \"启停寿命\": wanted ≥ 10 万次; the outcome has \"启停寿命\" ≥ 12 万次. Met.");
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
                    scene.demandId, 1, "寻求高速空压机用无油空气箔片轴承技术。", open.title(), open.description() + SECRET);
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
                assertThat(forOwner.getMap("shares"))
                        .as("its facts move no score that others read")
                        .containsOnlyKeys("title", "text", "passages", "lexical");
            });

            as("company")
                    .get("/api/v1/pairings/" + pairing + "/history")
                    .then()
                    .statusCode(200)
                    .body("now.components", hasKey("text"))
                    .body("now.components", not(hasKey("facts")))
                    .body("now.components", not(hasKey("feedback")));
            JsonPath forUniversity = reasons("university", pairing);
            assertThat(forUniversity.prettify()).doesNotContain("TRL", "INDICATOR", "FACTS");
            assertThat(forUniversity.getMap("shares")).isEmpty();
            assertThat(forUniversity.getList("against")).isEmpty();
            assertThat(forUniversity.getList("sentences.demand", String.class))
                    .allMatch(sentence -> sentence.equals("寻求高速空压机用无油空气箔片轴承技术。"));
            assertThat(forUniversity.getList("matchedTerms", String.class)).noneMatch(SECRET::contains);
        }
    }

    @Test
    void ofAScoreByALearntVersionTheSharesAreThoseOfThatVersionEvenAfterItWasReplaced() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Decided scene = new Decided(pairings);
            scene.decideThirty();
            UUID open = scene.tellAnotherMotor();
            String version = Decided.learnAndTake();
            String pairing = scene.awaitJudged(open, version).key();
            assertLearnt(reasons("university", pairing), version);

            // What is decided is not judged again when the version is replaced.
            Scene.decline("company", pairing, "PRICE");
            goBackToWhatShips();

            assertLearnt(reasons("university", pairing), version);
        } finally {
            goBackToWhatShips();
        }
    }

    private static void assertLearnt(JsonPath reasons, String version) {
        assertThat(reasons.getString("matcherVersion")).isEqualTo(version);
        assertThat(reasons.getString("sharesOf")).isEqualTo("LEARNT");
        assertThat(shares(reasons)).isEqualTo(1, within(1e-6));
        assertThat(reasons.getMap("shares"))
                .containsKeys("title", "text", "passages", "lexical", "outcomeText", "judgements");
        assertThat(reasons.getDouble("shares.judgements")).isPositive();
        assertThat(statement(reasons, "VERSION", "zh")).contains(version);
        assertThat(statement(reasons, "JUDGEMENTS", "en")).startsWith("What was decided on similar pairs: ");
    }

    @Test
    void ofAScoreByAVersionThatIsGoneTheSharesAreNotSaidToBeItsOwn() throws SQLException {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID outcome = UUID.randomUUID();
            Events.tell(scene.bearing(outcome));
            Events.tell(scene.demand(1));
            String pairing = scene.await(Scene.PROPOSED, outcome).key();
            judgedBy("l1-0000000000", pairing);

            JsonPath reasons = reasons("company", pairing);

            assertThat(reasons.getString("sharesOf")).isEqualTo("SHIPPED_INSTEAD");
            assertThat(shares(reasons)).isEqualTo(1, within(1e-6));
            assertThat(statement(reasons, "VERSION", "en"))
                    .startsWith("Version l1-0000000000 gave this score and can no longer be asked");
            assertThat(reasons.getList("statements.en", String.class))
                    .noneMatch(statement -> statement.contains("of what moves the score"));
        }
    }

    private void goBackToWhatShips() {
        as("operator")
                .body("{\"note\": \"试验\"}")
                .post("/api/v1/matchers/" + matcher.version() + "/activate")
                .then()
                .statusCode(200);
    }

    private void judgedBy(String version, String pairing) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.prepareStatement(
                        "update pairing_history set pairing = replace(pairing, ?, ?) where pairing_id::text = ?")) {
            statement.setString(1, matcher.version());
            statement.setString(2, version);
            statement.setString(3, pairing);
            assertThat(statement.executeUpdate()).isPositive();
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
