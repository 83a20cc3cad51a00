package org.duijie.demand.demands.rules;

import java.util.Set;
import org.duijie.contracts.demands.DemandStatus;
import org.duijie.records.steps.LifecycleStep;
import org.duijie.records.steps.LifecycleStep.Actor;
import org.duijie.records.steps.Transition;

/** The steps in the life of a demand. */
public enum Step implements LifecycleStep<DemandStatus> {
    SUBMIT(Actor.OWNER, DemandStatus.SUBMITTED, DemandStatus.DRAFT, DemandStatus.RETURNED),
    /** Takes a submission back before the park has decided. */
    RECALL(Actor.OWNER, DemandStatus.DRAFT, DemandStatus.SUBMITTED),
    RETURN(Actor.PARK, DemandStatus.RETURNED, DemandStatus.SUBMITTED),
    PUBLISH(Actor.PARK, DemandStatus.PUBLISHED, DemandStatus.SUBMITTED),
    WITHDRAW(Actor.OWNER, DemandStatus.WITHDRAWN, DemandStatus.PUBLISHED, DemandStatus.IN_TALKS),
    /** Still stands: keeps what is offered valid, or brings back what had expired. */
    RENEW(Actor.OWNER, DemandStatus.PUBLISHED, DemandStatus.PUBLISHED, DemandStatus.EXPIRED),
    /** Its company takes it out of a common demand; it is sought for by itself again. */
    LEAVE_POOL(
            Actor.OWNER,
            null,
            DemandStatus.SUBMITTED,
            DemandStatus.RETURNED,
            DemandStatus.PUBLISHED,
            DemandStatus.IN_TALKS),
    /** A common demand takes over what its members say now. */
    MERGE(Actor.OWNER, null, DemandStatus.PUBLISHED, DemandStatus.IN_TALKS),
    /** Both sides of a pairing accepted it. */
    ENTER_TALKS(Actor.PLATFORM, DemandStatus.IN_TALKS, DemandStatus.PUBLISHED),
    /** The talks were ended without an agreement. */
    LEAVE_TALKS(Actor.PLATFORM, DemandStatus.PUBLISHED, DemandStatus.IN_TALKS),
    /** Its last day is over. */
    EXPIRE(Actor.PLATFORM, DemandStatus.EXPIRED, DemandStatus.PUBLISHED);

    private final Transition<DemandStatus> transition;

    Step(Actor actor, DemandStatus to, DemandStatus... from) {
        transition = new Transition<>(actor, to, Set.of(from));
    }

    /** A step that leads nowhere else leaves the status as it is. */
    @Override
    public DemandStatus after(DemandStatus status) {
        return to() == null ? status : to();
    }

    @Override
    public Transition<DemandStatus> transition() {
        return transition;
    }
}
