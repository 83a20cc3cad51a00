package org.duijie.outcome.access.rules;

import static org.duijie.outcome.access.rules.AccessStatus.CANCELLED;
import static org.duijie.outcome.access.rules.AccessStatus.GRANTED;
import static org.duijie.outcome.access.rules.AccessStatus.REFUSED;
import static org.duijie.outcome.access.rules.AccessStatus.REQUESTED;
import static org.duijie.outcome.access.rules.AccessStatus.REVOKED;

import java.util.Set;
import org.duijie.records.steps.LifecycleStep;
import org.duijie.records.steps.Transition;

/** The steps in the life of a request for access. */
public enum AccessStep implements LifecycleStep<AccessStatus> {
    GRANT(Actor.HOST, GRANTED, REQUESTED),
    REFUSE(Actor.HOST, REFUSED, REQUESTED),
    /** Takes a grant back. */
    REVOKE(Actor.HOST, REVOKED, GRANTED),
    /** Of who asked; a grant is given back by it. */
    CANCEL(Actor.OWNER, CANCELLED, REQUESTED, GRANTED);

    private final Transition<AccessStatus> transition;

    AccessStep(Actor actor, AccessStatus to, AccessStatus... from) {
        transition = new Transition<>(actor, to, Set.of(from));
    }

    @Override
    public Transition<AccessStatus> transition() {
        return transition;
    }
}
