package org.duijie.outcome.outcomes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.duijie.contracts.outcomes.OutcomeStatus;
import org.duijie.records.steps.LifecycleStep;
import org.duijie.records.steps.LifecycleStep.Actor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT,       publish,          ''",
        "PUBLISHED,   confirm withdraw, enter-talks fall-asleep",
        "IN_TALKS,    confirm withdraw, leave-talks",
        "DORMANT,     confirm withdraw, ''",
        "TRANSFERRED, '',               ''",
        "WITHDRAWN,   '',               ''",
    })
    void allStepsThatPeopleTakeAreTheUniversitys(OutcomeStatus status, String university, String platform) {
        assertThat(allowed(status, Actor.OWNER)).isEqualTo(university);
        assertThat(allowed(status, Actor.PARK)).isEmpty();
        assertThat(allowed(status, Actor.PLATFORM)).isEqualTo(platform);
    }

    private static String allowed(OutcomeStatus status, Actor actor) {
        return String.join(" ", LifecycleStep.allowed(Step.class, status, EnumSet.of(actor)));
    }

    @ParameterizedTest
    @CsvSource({"PUBLISHED, PUBLISHED", "IN_TALKS, IN_TALKS", "DORMANT, PUBLISHED"})
    void aConfirmationWakesWhatSleepsAndLeavesTheRestWhereItIs(OutcomeStatus before, OutcomeStatus after) {
        assertThat(Step.CONFIRM.after(before)).isEqualTo(after);
    }
}
