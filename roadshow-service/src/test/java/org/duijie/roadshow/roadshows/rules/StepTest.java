package org.duijie.roadshow.roadshows.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.duijie.contracts.roadshows.RoadshowStatus;
import org.duijie.records.steps.LifecycleStep;
import org.duijie.records.steps.LifecycleStep.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StepTest {

    @ParameterizedTest
    @CsvSource({
        "PLANNED, 'open, cancel'",
        "OPEN, 'start, cancel'",
        "LIVE, finish",
        "FINISHED, ''",
        "CANCELLED, ''",
    })
    void allowsTheStepsOfTheLifeCycleAndNoOthers(RoadshowStatus status, String allowed) {
        assertThat(String.join(", ", LifecycleStep.allowed(Step.class, status, Set.of(Actor.OWNER))))
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @EnumSource
    void neverLeadsBackToWhereItStarts(Step step) {
        assertThat(step.from())
                .isNotEmpty()
                .doesNotContain(step.to(), RoadshowStatus.FINISHED, RoadshowStatus.CANCELLED);
    }

    @Test
    void reachesEveryStatusButTheFirst() {
        assertThat(Step.values())
                .extracting(Step::to)
                .containsExactlyInAnyOrder(
                        RoadshowStatus.OPEN, RoadshowStatus.LIVE, RoadshowStatus.FINISHED, RoadshowStatus.CANCELLED);
    }
}
