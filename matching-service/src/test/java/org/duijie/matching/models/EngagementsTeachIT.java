package org.duijie.matching.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.duijie.contracts.agreements.AgreementStatus;
import org.duijie.contracts.roadshows.MeetingStatus;
import org.duijie.engine.learning.JudgedPair;
import org.duijie.matching.models.rules.AttributedPair;
import org.duijie.matching.pipeline.Published;
import org.duijie.matching.pipeline.Together;
import org.duijie.testing.WithStack;
import org.junit.jupiter.api.Test;

/** What meetings and agreements teach, of pairs that were never proposed too. */
@QuarkusTest
@WithStack(database = "duijie_matching")
class EngagementsTeachIT {
    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    DecidedPairs decidedPairs;

    @Test
    void whoMetThoughNobodyProposedItTeachesAndWhoSignedTeachesMore() {
        Together together = Published.unlikelyPair();
        together.meeting(1, MeetingStatus.HELD);
        awaitJudged(together, 4, 1.5);

        together.agreement(1, AgreementStatus.SIGNED);
        awaitJudged(together, 4, 2);

        together.agreement(2, AgreementStatus.TERMINATED);
        Published.withdraw(together.demandId().toString());
        new Together(together.demandId(), together.outcomeId()).meeting(1, MeetingStatus.NO_SHOW);
        Together later = Published.unlikelyPair();
        later.meeting(1, MeetingStatus.HELD);
        awaitJudged(later, 4, 1.5);
        assertThat(judged(together))
                .as("that it was ended, and that the demand is gone, takes nothing back")
                .hasValueSatisfying(pair -> assertThat(pair.weight()).isEqualTo(2));
    }

    @Test
    void aMeetingThatDidNotTakePlaceTeachesNothing() {
        Together together = Published.unlikelyPair();
        together.meeting(1, MeetingStatus.HELD);
        awaitJudged(together, 4, 1.5);

        together.meeting(2, MeetingStatus.NO_SHOW);

        await().atMost(SOON).untilAsserted(() -> assertThat(judged(together)).isEmpty());
    }

    @Test
    void ofWhomMatchingKnowsNothingTeachesNothingYet() {
        Together strangers = new Together(UUID.randomUUID(), UUID.randomUUID());
        strangers.meeting(1, MeetingStatus.HELD);
        Together later = Published.unlikelyPair();
        later.meeting(1, MeetingStatus.HELD);
        awaitJudged(later, 4, 1.5);

        assertThat(judged(strangers)).isEmpty();
    }

    private void awaitJudged(Together together, int level, double weight) {
        await().atMost(SOON).untilAsserted(() -> assertThat(judged(together)).hasValueSatisfying(pair -> {
            assertThat(pair.level()).isEqualTo(level);
            assertThat(pair.weight()).isEqualTo(weight);
        }));
    }

    private Optional<JudgedPair> judged(Together together) {
        return decidedPairs.all().stream()
                .map(AttributedPair::pair)
                .filter(pair -> pair.demandId().equals(together.demandId().toString())
                        && pair.outcomeId().equals(together.outcomeId().toString()))
                .findFirst();
    }
}
