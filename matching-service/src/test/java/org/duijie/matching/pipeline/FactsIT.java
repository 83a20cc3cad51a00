package org.duijie.matching.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.duijie.contracts.demands.DemandConfidentialText;
import org.duijie.contracts.demands.DemandPublished;
import org.duijie.contracts.demands.DemandState;
import org.duijie.testing.EventProbe;
import org.duijie.testing.WithStack;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(database = "duijie_matching")
class FactsIT {
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Test
    void factsAreKeptAndMadeAnewWhenTheEventIsReadAgain() throws SQLException {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID outcome = UUID.randomUUID();
            Events.tell(scene.bearing(outcome));
            Events.tell(Variants.valid(scene.demand(1), LocalDate.of(2031, 3, 2)));
            scene.await(Scene.PROPOSED, outcome);
            assertThat(facts(scene.demandId))
                    .contains("\"2031-03-02\"", "\"C38\"", "NEW_ENERGY", "DEVELOPMENT", "\"330100\"", "PUBLISHED");
            assertThat(facts(outcome)).contains("JOINT_DEVELOPMENT", "\"trl\":6");
            forgetFacts(outcome);

            Events.tell(scene.bearing(outcome));

            await().atMost(Scene.SOON)
                    .untilAsserted(() -> assertThat(facts(outcome)).contains("JOINT_DEVELOPMENT"));
        }
    }

    @Test
    void whatIsKnownOfAConfidentialDemandOutlastsItsPublicEvent() throws SQLException {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID outcome = UUID.randomUUID();
            DemandState open = scene.demand(1);
            DemandState demand = Events.confidential(scene.demandId, 1, "寻求轴承技术", open.title(), open.description());
            Events.tell(scene.bearing(outcome));
            Events.tellConfidential(demand);
            // Found by its summary at first; its text has a topic of its own.
            await().atMost(Scene.SOON)
                    .untilAsserted(() -> assertThat(facts(scene.demandId)).contains("NEW_ENERGY"));

            DemandState later = Variants.valid(
                    Events.confidential(scene.demandId, 2, "寻求轴承技术", open.title(), open.description()),
                    LocalDate.of(2031, 3, 2));
            Events.send(new DemandPublished(later.summaryOnly()));

            await().atMost(Scene.SOON)
                    .untilAsserted(() -> assertThat(facts(scene.demandId)).contains("2031-03-02", "NEW_ENERGY"));
        }
    }

    @Test
    void whatAConfidentialDemandWantsMovesNoScoreThatOthersRead() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            Scene scene = new Scene(pairings);
            UUID ripe = UUID.randomUUID();
            UUID early = UUID.randomUUID();
            DemandState open = scene.demand(1);
            Events.tell(scene.bearing(ripe));
            Events.tell(Variants.reaching(scene.bearing(early), 3));

            Events.send(new DemandConfidentialText(
                    Events.confidential(scene.demandId, 1, "寻求" + open.title(), open.title(), open.description())));

            double reaches = scene.await(Scene.PROPOSED, ripe)
                    .json()
                    .at("/pairing/score")
                    .asDouble();
            assertThat(scene.await(Scene.PROPOSED, early)
                            .json()
                            .at("/pairing/score")
                            .asDouble())
                    .as("readiness 3 where 6 is wanted")
                    .isEqualTo(reaches);
        }
    }

    private String facts(UUID id) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.prepareStatement("select facts from subject where id::text = ?")) {
            statement.setString(1, id.toString());
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }

    private void forgetFacts(UUID id) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.prepareStatement("update subject set facts = '{}' where id::text = ?")) {
            statement.setString(1, id.toString());
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
