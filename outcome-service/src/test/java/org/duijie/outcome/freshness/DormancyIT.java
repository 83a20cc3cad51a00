package org.duijie.outcome.freshness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duijie.testing.Api;
import org.duijie.testing.ContractCheck;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.WithStack;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(database = "duijie_outcome")
class DormancyIT {
    private static final Api OUTCOMES = new Api("/api/v1/outcomes");
    private static final String LEAST = "{\"title\": \"t\", \"abstract\": \"a\", \"trl\": 4}";
    private static final String STATUS_CHANGED = "duijie.outcome.status-changed.v1";
    private static final Duration SOON = Duration.ofSeconds(15);

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Inject
    Dormancy dormancy;

    @Test
    void whatNobodyConfirmedForAYearFallsAsleepByItselfAndWakesWithAConfirmation() throws Exception {
        try (EventProbe outcomes = EventProbe.fromNow("duijie.outcomes")) {
            String stale = published();
            String fresh = published();
            confirmedDaysAgo(365, fresh);

            confirmedDaysAgo(366, stale);

            ObservedEvent asleep = outcomes.awaitEvent(STATUS_CHANGED, stale, SOON);
            ContractCheck.assertKept(asleep);
            assertThat(asleep.json().at("/previousStatus").asText()).isEqualTo("PUBLISHED");
            assertThat(asleep.json().at("/outcome/status").asText()).isEqualTo("DORMANT");
            OUTCOMES.read("company", stale).statusCode(404);
            OUTCOMES.read("park", stale).body("status", equalTo("DORMANT"));
            OUTCOMES.read("university", stale).body("allowedSteps", contains("confirm", "withdraw"));
            OUTCOMES.read("company", fresh).body("status", equalTo("PUBLISHED"));

            OUTCOMES.step("university", stale, "confirm").statusCode(200).body("status", equalTo("PUBLISHED"));

            ObservedEvent awake = outcomes.awaitEvents(
                            event -> stale.equals(event.key()) && event.sequence() == 4, 1, SOON)
                    .getFirst();
            ContractCheck.assertKept(awake);
            assertThat(awake.type()).isEqualTo(STATUS_CHANGED);
            assertThat(awake.json().at("/previousStatus").asText()).isEqualTo("DORMANT");
            OUTCOMES.read("company", stale).statusCode(200);
        }
    }

    @Test
    void severalReplicasTellOfEachOnce() throws Exception {
        List<String> stale = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            stale.add(published());
        }
        try (EventProbe outcomes = EventProbe.fromNow("duijie.outcomes");
                var replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            confirmedDaysAgo(400, stale.toArray(String[]::new));

            for (Future<Void> done : replicas.invokeAll(List.of(replica(), replica(), replica(), replica()))) {
                done.get();
            }

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(keys(outcomes)).containsExactlyInAnyOrderElementsOf(stale));
        }
        for (String id : stale) {
            OUTCOMES.read("university", id).body("version", equalTo(3));
        }
    }

    private Callable<Void> replica() {
        return () -> {
            try {
                return VertxContextSupport.subscribeAndAwait(dormancy::check);
            } catch (Exception | Error failure) {
                throw failure;
            } catch (Throwable impossible) {
                throw new AssertionError(impossible);
            }
        };
    }

    private static List<String> keys(EventProbe outcomes) {
        return outcomes.everythingSoFar().stream()
                .filter(event -> STATUS_CHANGED.equals(event.type()))
                .map(ObservedEvent::key)
                .toList();
    }

    private static String published() {
        String id = OUTCOMES.create("university", LEAST);
        OUTCOMES.step("university", id, "publish").statusCode(200);
        return id;
    }

    private void confirmedDaysAgo(int days, String... ids) throws SQLException {
        // A connection of its own: those of the pool may be of before the outages of other tests.
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.prepareStatement(
                        "update outcome set confirmed_on = (now() at time zone 'UTC')::date - ? where id::text = any(?)")) {
            statement.setInt(1, days);
            statement.setArray(2, connection.createArrayOf("text", ids));
            assertThat(statement.executeUpdate()).isEqualTo(ids.length);
        }
    }
}
