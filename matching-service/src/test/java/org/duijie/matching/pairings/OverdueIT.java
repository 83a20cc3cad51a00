package org.duijie.matching.pairings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duijie.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.duijie.stack.AtOnce;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.WithStack;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(database = "duijie_matching")
class OverdueIT {
    private static final String OVERDUE = "duijie.pairing.overdue.v1";
    private static final Duration SOON = Duration.ofSeconds(30);

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Inject
    OverduePairings overduePairings;

    @Test
    void severalReplicasRemindOfEachOnce() throws Exception {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings");
                var replicas = AtOnce.threads()) {
            List<String> late = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                late.add(PairingFixture.proposed(pairings));
            }
            dueInThePast(late);

            for (Future<Void> done : replicas.invokeAll(List.of(replica(), replica(), replica(), replica()))) {
                done.get();
            }

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(reminders(pairings)).containsAll(late));
            assertThat(reminders(pairings)).containsExactlyInAnyOrderElementsOf(late);
        }
    }

    @Test
    void theOtherSideHasATimeOfItsOwn() {
        try (EventProbe pairings = EventProbe.fromNow("duijie.pairings")) {
            ObservedEvent proposal = PairingFixture.proposal(pairings);
            assertThat(due(proposal))
                    .isBetween(in(Duration.ofDays(14)), Instant.now().plus(Duration.ofDays(14)));

            as("company")
                    .body("{\"verdict\": \"ACCEPT\"}")
                    .post("/api/v1/pairings/" + proposal.key() + "/decisions")
                    .then()
                    .statusCode(200);

            ObservedEvent accepted = pairings.awaitEvents(
                            event -> proposal.key().equals(event.key()) && event.sequence() == 2, 1, SOON)
                    .getFirst();
            assertThat(due(accepted))
                    .isBetween(in(Duration.ofDays(7)), Instant.now().plus(Duration.ofDays(7)));
        }
    }

    private static Instant in(Duration time) {
        return Instant.now().plus(time).minusSeconds(120);
    }

    private static Instant due(ObservedEvent event) {
        return Instant.parse(event.json().at("/pairing/dueAt").asText());
    }

    private Callable<Void> replica() {
        return () -> {
            try {
                return VertxContextSupport.subscribeAndAwait(overduePairings::check);
            } catch (Exception | Error failure) {
                throw failure;
            } catch (Throwable impossible) {
                throw new AssertionError(impossible);
            }
        };
    }

    private static List<String> reminders(EventProbe pairings) {
        return pairings.everythingSoFar().stream()
                .filter(event -> OVERDUE.equals(event.type()))
                .map(ObservedEvent::key)
                .toList();
    }

    private void dueInThePast(List<String> ids) throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.prepareStatement(
                        "update pairing set due_at = now() - interval '1 minute' where id::text = any(?)")) {
            statement.setArray(1, connection.createArrayOf("text", ids.toArray()));
            assertThat(statement.executeUpdate()).isEqualTo(ids.size());
        }
    }
}
