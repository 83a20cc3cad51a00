package org.duijie.outcome.freshness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.duijie.testing.Api;
import org.duijie.testing.ContractCheck;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(database = "duijie_outcome")
class RemindersIT {
    private static final Api OUTCOMES = Confirmed.OUTCOMES;
    private static final String DUE = "duijie.outcome.confirmation-due.v1";
    private static final Duration SOON = Duration.ofSeconds(15);

    @Inject
    Reminders reminders;

    @Test
    void aUniversityIsToldOnceBeforeAnOutcomeFallsAsleepAndAgainWhenTheNextConfirmationRunsOut() throws Throwable {
        try (EventProbe outcomes = EventProbe.fromNow("duijie.outcomes")) {
            String due = Confirmed.published();
            String fresh = Confirmed.published();
            Confirmed.daysAgo(335, fresh);

            Confirmed.daysAgo(336, due);

            ObservedEvent told = outcomes.awaitEvent(DUE, due, SOON);
            ContractCheck.assertKept(told);
            LocalDate confirmBy = LocalDate.now(ZoneOffset.UTC).minusDays(336).plusDays(365);
            assertThat(told.json().at("/confirmBy").asText()).isEqualTo(confirmBy.toString());
            assertThat(told.json().at("/outcome/status").asText()).isEqualTo("PUBLISHED");
            OUTCOMES.read("university", due).body("confirmBy", equalTo(confirmBy.toString()));
            OUTCOMES.read("company", due).body("$", not(hasKey("confirmBy")));

            VertxContextSupport.subscribeAndAwait(reminders::check);
            OUTCOMES.step("university", due, "confirm").statusCode(200).body("version", equalTo(4));
            Confirmed.daysAgo(340, due);

            List<ObservedEvent> twice =
                    outcomes.awaitEvents(event -> DUE.equals(event.type()) && due.equals(event.key()), 2, SOON);
            assertThat(twice).extracting(ObservedEvent::sequence).containsExactly(3L, 5L);
            assertThat(outcomes.everythingSoFar())
                    .filteredOn(event -> DUE.equals(event.type()))
                    .extracting(ObservedEvent::key)
                    .doesNotContain(fresh);
        }
    }
}
