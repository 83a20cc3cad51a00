package org.duijie.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.duijie.outcome.OutcomeApi.COMPLETE;
import static org.duijie.outcome.OutcomeApi.OUTCOMES;
import static org.duijie.outcome.OutcomeApi.PATH;
import static org.duijie.outcome.OutcomeApi.draft;
import static org.duijie.outcome.OutcomeApi.published;
import static org.duijie.testing.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.duijie.testing.EventProbe;
import org.duijie.testing.Faults;
import org.duijie.testing.ObservedEvent;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(database = "duijie_outcome")
class OutcomeFaultsIT {
    private static final Duration RECOVERY = Duration.ofSeconds(60);

    @Test
    void withTheBrokerDownWritesAreAcceptedAndAreOnTheTopicInOrderWhenItIsBack() throws Exception {
        List<String> accepted = new ArrayList<>();
        Faults.whileDown(Faults.broker(), () -> {
            for (int i = 0; i < 3; i++) {
                String id = published("university");
                OUTCOMES.step("university", id, "confirm").statusCode(200);
                OUTCOMES.step("university", id, "withdraw").statusCode(200);
                accepted.add(id);
            }
        });

        try (EventProbe outcomes = EventProbe.fromBeginning("duijie.outcomes")) {
            for (String id : accepted) {
                outcomes.awaitEvent("duijie.outcome.withdrawn.v1", id, RECOVERY);
                assertThat(outcomes.everythingSoFar().stream()
                                .filter(event -> id.equals(event.key()))
                                .map(ObservedEvent::sequence)
                                .distinct())
                        .containsExactly(2L, 3L, 4L);
            }
        }
    }

    @Test
    void withTheDatabaseDownTheServiceSaysSoAndRecoversByItself() throws Exception {
        String id = draft("university");
        Faults.whileDown(Faults.database(), () -> {
            OUTCOMES.read("university", id)
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue())
                    .body("code", equalTo("unavailable"));
            as("university").body(COMPLETE).post(PATH).then().statusCode(503).body("code", equalTo("unavailable"));
        });

        await().atMost(RECOVERY)
                .untilAsserted(() -> OUTCOMES.read("university", id).statusCode(200));
        try (EventProbe outcomes = EventProbe.fromNow("duijie.outcomes")) {
            outcomes.awaitEvent("duijie.outcome.published.v1", published("university"), RECOVERY);
        }
    }
}
