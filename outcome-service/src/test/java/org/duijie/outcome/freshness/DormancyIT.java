package org.duijie.outcome.freshness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.duijie.testing.Api;
import org.duijie.testing.ContractCheck;
import org.duijie.testing.EventProbe;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.Replicas;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(database = "duijie_outcome")
class DormancyIT {
    private static final Api OUTCOMES = Confirmed.OUTCOMES;
    private static final String STATUS_CHANGED = "duijie.outcome.status-changed.v1";
    private static final Duration SOON = Duration.ofSeconds(15);

    @Inject
    Dormancy dormancy;

    @Test
    void whatNobodyConfirmedForAYearFallsAsleepByItselfAndWakesWithAConfirmation() throws Exception {
        try (EventProbe outcomes = EventProbe.fromNow("duijie.outcomes")) {
            String stale = Confirmed.published();
            String fresh = Confirmed.published();
            Confirmed.daysAgo(365, fresh);

            Confirmed.daysAgo(366, stale);

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
            stale.add(Confirmed.published());
        }
        try (EventProbe outcomes = EventProbe.fromNow("duijie.outcomes")) {
            Confirmed.daysAgo(400, stale.toArray(String[]::new));

            Replicas.atOnce(() -> VertxContextSupport.subscribeAndAwait(dormancy::check));

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(keys(outcomes)).containsExactlyInAnyOrderElementsOf(stale));
        }
        for (String id : stale) {
            OUTCOMES.read("university", id).body("version", equalTo(3));
        }
    }

    private static List<String> keys(EventProbe outcomes) {
        return outcomes.everythingSoFar().stream()
                .filter(event -> STATUS_CHANGED.equals(event.type()))
                .map(ObservedEvent::key)
                .toList();
    }
}
