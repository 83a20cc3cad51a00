package org.duijie.outcome.outcomes.rules;

import static org.duijie.contracts.outcomes.OutcomeStatus.DORMANT;
import static org.duijie.contracts.outcomes.OutcomeStatus.DRAFT;
import static org.duijie.contracts.outcomes.OutcomeStatus.IN_TALKS;
import static org.duijie.contracts.outcomes.OutcomeStatus.PUBLISHED;
import static org.duijie.contracts.outcomes.OutcomeStatus.WITHDRAWN;

import java.util.Set;
import org.duijie.contracts.outcomes.OutcomeStatus;
import org.duijie.records.steps.LifecycleStep;
import org.duijie.records.steps.Transition;

/** The steps in the life of an outcome. */
public enum Step implements LifecycleStep<OutcomeStatus> {
    /** The university's own step: the park diagnoses demands, not outcomes. */
    PUBLISH(Actor.OWNER, PUBLISHED, DRAFT),
    /** Says that the outcome is current; one in talks stays there. */
    CONFIRM(Actor.OWNER, PUBLISHED, PUBLISHED, IN_TALKS, DORMANT) {
        @Override
        public OutcomeStatus after(OutcomeStatus status) {
            return status == DORMANT ? to() : status;
        }
    },
    WITHDRAW(Actor.OWNER, WITHDRAWN, PUBLISHED, IN_TALKS, DORMANT),
    /** Both sides of a pairing accepted it. */
    ENTER_TALKS(Actor.PLATFORM, IN_TALKS, PUBLISHED),
    /** The talks were ended without an agreement. */
    LEAVE_TALKS(Actor.PLATFORM, PUBLISHED, IN_TALKS),
    /** Nobody confirmed it in time. */
    FALL_ASLEEP(Actor.PLATFORM, DORMANT, PUBLISHED);

    private final Transition<OutcomeStatus> transition;

    Step(Actor actor, OutcomeStatus to, OutcomeStatus... from) {
        transition = new Transition<>(actor, to, Set.of(from));
    }

    @Override
    public Transition<OutcomeStatus> transition() {
        return transition;
    }
}
