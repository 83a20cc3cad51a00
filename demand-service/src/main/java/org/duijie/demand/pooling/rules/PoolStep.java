package org.duijie.demand.pooling.rules;

import java.util.Set;
import org.duijie.records.steps.LifecycleStep;
import org.duijie.records.steps.LifecycleStep.Actor;
import org.duijie.records.steps.Transition;

/** The steps in the life of a pool. */
public enum PoolStep implements LifecycleStep<PoolStatus> {
    /** A company agrees; until the pool is decided it may change its mind. */
    CONSENT(Actor.HOST, PoolStatus.ASKING),
    REFUSE(Actor.HOST, PoolStatus.ASKING),
    PUBLISH(Actor.PARK, PoolStatus.PUBLISHED),
    DROP(Actor.PARK, PoolStatus.DROPPED);

    private final Transition<PoolStatus> transition;

    PoolStep(Actor actor, PoolStatus to) {
        transition = new Transition<>(actor, to, Set.of(PoolStatus.ASKING));
    }

    @Override
    public Transition<PoolStatus> transition() {
        return transition;
    }
}
