package org.duijie.demand.pooling.rules;

import java.util.EnumSet;
import java.util.Set;
import org.duijie.web.steps.LifeStep;
import org.duijie.web.steps.LifeStep.Actor;

/** The steps in the life of a pool. */
public enum PoolStep implements LifeStep<PoolStatus> {
    /** A company agrees; until the pool is decided it may change its mind. */
    CONSENT(Actor.HOST, PoolStatus.ASKING),
    REFUSE(Actor.HOST, PoolStatus.ASKING),
    PUBLISH(Actor.PARK, PoolStatus.PUBLISHED),
    DROP(Actor.PARK, PoolStatus.DROPPED);

    private final Actor actor;
    private final PoolStatus to;

    PoolStep(Actor actor, PoolStatus to) {
        this.actor = actor;
        this.to = to;
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public Set<PoolStatus> from() {
        return EnumSet.of(PoolStatus.ASKING);
    }

    @Override
    public PoolStatus to() {
        return to;
    }
}
