package org.duijie.matching.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.duijie.matching.pipeline.Published;
import org.duijie.messaging.Blocking;
import org.duijie.testing.Rows;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

/** What the matcher of another release has scored is scored by the one that is there. */
@QuarkusTest
@WithStack(database = "duijie_matching")
class RescoreAfterUpgradeIT {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String OF_ANOTHER_RELEASE = "m0-0";

    @Inject
    RescoreAfterUpgrade rescore;

    @Test
    void asksForAllThatAnotherReleaseHasScored() {
        UUID demand = UUID.fromString(Published.fittingPair());
        await().atMost(SOON).until(() -> pairings(demand, "true") > 0);
        Rows.update("update pairing set matcher_version = ? where demand_id = ?", OF_ANOTHER_RELEASE, demand);
        assertThat(pairings(demand, "matcher_version = '" + OF_ANOTHER_RELEASE + "'"))
                .isPositive();

        // What is asked for by other tests comes first.
        await().atMost(SOON).untilAsserted(() -> {
            Blocking.await(() -> rescore.check());
            assertThat(pairings(demand, "matcher_version = '" + OF_ANOTHER_RELEASE + "'"))
                    .isZero();
        });

        assertThat(pairings(demand, "true")).as("none is lost").isPositive();
    }

    private static long pairings(UUID demand, String condition) {
        return Rows.number("select count(*) from pairing where demand_id = '" + demand + "' and " + condition);
    }
}
