package org.duijie.outcome.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.duijie.contracts.outcomes.OutcomeStatus;
import org.duijie.contracts.resources.ResourceStatus;
import org.duijie.outcome.access.rules.AccessStatus;
import org.duijie.outcome.access.rules.AccessStep;
import org.duijie.outcome.bookings.rules.BookingStatus;
import org.duijie.outcome.bookings.rules.BookingStep;
import org.duijie.outcome.outcomes.rules.Step;
import org.duijie.outcome.sharedresources.rules.ResourceStep;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.steps.LifecycleStep;
import org.junit.jupiter.api.Test;

/** Walks every step of every life cycle from every status: the legal ones lead where they should, no other is taken. */
class LifeCyclesTest {

    @Test
    void ofOutcomes() {
        walk(
                Step.class,
                OutcomeStatus.class,
                List.of(
                        "PUBLISH DRAFT>PUBLISHED",
                        "CONFIRM PUBLISHED>PUBLISHED",
                        "CONFIRM IN_TALKS>IN_TALKS",
                        "CONFIRM DORMANT>PUBLISHED",
                        "WITHDRAW PUBLISHED>WITHDRAWN",
                        "WITHDRAW IN_TALKS>WITHDRAWN",
                        "WITHDRAW DORMANT>WITHDRAWN",
                        "ENTER_TALKS PUBLISHED>IN_TALKS",
                        "LEAVE_TALKS IN_TALKS>PUBLISHED",
                        "FALL_ASLEEP PUBLISHED>DORMANT"));
    }

    @Test
    void ofResources() {
        walk(
                ResourceStep.class,
                ResourceStatus.class,
                List.of("PUBLISH DRAFT>PUBLISHED", "WITHDRAW PUBLISHED>WITHDRAWN"));
    }

    @Test
    void ofBookings() {
        walk(
                BookingStep.class,
                BookingStatus.class,
                List.of(
                        "APPROVE REQUESTED>APPROVED",
                        "REFUSE REQUESTED>REFUSED",
                        "REVOKE APPROVED>REVOKED",
                        "CANCEL REQUESTED>CANCELLED",
                        "CANCEL APPROVED>CANCELLED"));
    }

    @Test
    void ofAccessToDataSets() {
        walk(
                AccessStep.class,
                AccessStatus.class,
                List.of(
                        "GRANT REQUESTED>GRANTED",
                        "REFUSE REQUESTED>REFUSED",
                        "REVOKE GRANTED>REVOKED",
                        "CANCEL REQUESTED>CANCELLED",
                        "CANCEL GRANTED>CANCELLED"));
    }

    private static <S extends Enum<S>, T extends Enum<T> & LifecycleStep<S>> void walk(
            Class<T> steps, Class<S> statuses, List<String> legal) {
        List<String> taken = Arrays.stream(steps.getEnumConstants())
                .flatMap(step -> Arrays.stream(statuses.getEnumConstants())
                        .filter(step::isPossibleIn)
                        .map(status -> step.name() + " " + status + ">" + LifecycleStep.take(step, status)))
                .toList();
        assertThat(taken).containsExactlyInAnyOrderElementsOf(legal);
        for (T step : steps.getEnumConstants()) {
            for (S status : statuses.getEnumConstants()) {
                if (!step.isPossibleIn(status)) {
                    assertThatThrownBy(() -> LifecycleStep.take(step, status))
                            .isInstanceOf(ProblemException.class)
                            .hasMessage("illegal-step");
                }
            }
        }
    }
}
