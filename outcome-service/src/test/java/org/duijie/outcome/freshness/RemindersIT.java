package org.duijie.outcome.freshness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.duijie.testing.Api;
import org.duijie.testing.ContractCheck;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.WithStack;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(database = "duijie_outcome")
class RemindersIT {
    private static final Api OUTCOMES = new Api("/api/v1/outcomes");
    private static final String DUE = "duijie.outcome.confirmation-due.v1";
    private static final Duration SOON = Duration.ofSeconds(15);

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Inject
    Reminders reminders;

    @Test
    void aUniversityIsToldOnceBeforeAnOutcomeFallsAsleepAndAgainWhenTheNextConfirmationRunsOut() throws Throwable {
        try (EventProbe outcomes = EventProbe.fromNow("duijie.outcomes")) {
            String due = published();
            String fresh = published();
            confirmedDaysAgo(335, fresh);

            confirmedDaysAgo(336, due);

            ObservedEvent told = outcomes.awaitEvent(DUE, due, SOON);
            ContractCheck.assertKept(told);
            LocalDate confirmBy = LocalDate.now(ZoneOffset.UTC).minusDays(336).plusDays(365);
            assertThat(told.json().at("/confirmBy").asText()).isEqualTo(confirmBy.toString());
            assertThat(told.json().at("/outcome/status").asText()).isEqualTo("PUBLISHED");
            OUTCOMES.read("university", due).body("confirmBy", equalTo(confirmBy.toString()));
            OUTCOMES.read("company", due).body("$", not(hasKey("confirmBy")));

            VertxContextSupport.subscribeAndAwait(reminders::check);
            OUTCOMES.step("university", due, "confirm").statusCode(200).body("version", equalTo(4));
            confirmedDaysAgo(340, due);

            List<ObservedEvent> twice =
                    outcomes.awaitEvents(event -> DUE.equals(event.type()) && due.equals(event.key()), 2, SOON);
            assertThat(twice).extracting(ObservedEvent::sequence).containsExactly(3L, 5L);
            assertThat(outcomes.everythingSoFar())
                    .filteredOn(event -> DUE.equals(event.type()))
                    .extracting(ObservedEvent::key)
                    .doesNotContain(fresh);
        }
    }

    private static String published() {
        String id = OUTCOMES.create("university", "{\"title\": \"t\", \"abstract\": \"a\", \"trl\": 4}");
        OUTCOMES.step("university", id, "publish").statusCode(200);
        return id;
    }

    private void confirmedDaysAgo(int days, String id) throws SQLException {
        // A connection of its own: those of the pool may be of before the outages of other tests.
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.prepareStatement(
                        "update outcome set confirmed_on = (now() at time zone 'UTC')::date - ? where id::text = ?")) {
            statement.setInt(1, days);
            statement.setString(2, id);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
