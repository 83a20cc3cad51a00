package org.duijie.matching.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.duijie.testing.ContractCheck;
import org.duijie.testing.EventProbe;
import org.duijie.testing.MetricProbe;
import org.duijie.testing.MetricSnapshot;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.WithStack;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** In a database of its own, and the decline first: records of other tests are as near, and would move the order as well. */
@QuarkusTest
@TestProfile(ReroutingIT.ThreeCandidates.class)
@WithStack(database = "duijie_matching_rerouting")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReroutingIT {
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Test
    @Order(1)
    void aDeclineBringsTheNextBestWithTheAnswer() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = fiveFittingOutcomes(pairings);
            ObservedEvent first = scene.proposals(3).getFirst();

            Scene.decline("company", first.key(), "PRICE");

            as("company")
                    .queryParam("demand", scene.demandId.toString())
                    .get("/api/v1/pairings")
                    .then()
                    .body("items.findAll { it.state == 'PROPOSED' }", hasSize(3))
                    .body("items.findAll { it.state == 'DECLINED' }", hasSize(1));
            assertThat(scene.proposals(4)).hasSize(4);
        }
    }

    @Test
    @Order(2)
    void whatIsOverdueIsToldOnceAndTheNextBestTakesItsPlace() throws SQLException {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = fiveFittingOutcomes(pairings);
            ObservedEvent first = scene.proposals(3).getFirst();

            dueInThePast(first.key());

            ObservedEvent reminder = pairings.awaitEvent("duijie.pairing.overdue.v1", first.key(), Scene.SOON);
            ContractCheck.assertKept(reminder);
            assertThat(reminder.json().at("/pairing/overdue").asBoolean()).isTrue();
            assertThat(reminder.json().at("/awaiting")).hasSize(2);
            scene.proposals(4);
            as("university")
                    .get("/api/v1/pairings/" + first.key())
                    .then()
                    .body("state", equalTo("PROPOSED"))
                    .body("overdue", equalTo(true));
            // It still can be accepted; the other side then has a time of its own.
            as("university")
                    .body("{\"verdict\": \"ACCEPT\"}")
                    .post("/api/v1/pairings/" + first.key() + "/decisions")
                    .then()
                    .statusCode(200)
                    .body("overdue", equalTo(false));
            assertThat(pairings.everythingSoFar().stream()
                            .filter(event -> event.key().equals(first.key())
                                    && "duijie.pairing.overdue.v1".equals(event.type())))
                    .hasSize(1);
        }
    }

    private static Scene fiveFittingOutcomes(EventProbe pairings) {
        Scene scene = new Scene(pairings);
        List<UUID> outcomes = Stream.generate(UUID::randomUUID).limit(5).toList();
        // All are known before the demand is: an outcome that is taken after it would bring a pairing of its own.
        MetricProbe metrics = MetricProbe.ofApplicationUnderTest();
        MetricSnapshot before = metrics.snapshot();
        outcomes.forEach(outcome -> Events.tell(scene.bearing(outcome)));
        metrics.awaitIncrease(
                before,
                "duijie_events_consumed_total",
                Map.of("topic", "duijie.outcomes", "result", "taken"),
                outcomes.size(),
                Scene.SOON);
        Events.tell(scene.demand(1));
        return scene;
    }

    private void dueInThePast(String id) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.prepareStatement(
                        "update pairing set due_at = now() - interval '1 minute' where id::text = ?")) {
            statement.setString(1, id);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    /** Few enough that the next best is not on the table already. */
    public static class ThreeCandidates implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("duijie.matching.most", "3");
        }
    }
}
