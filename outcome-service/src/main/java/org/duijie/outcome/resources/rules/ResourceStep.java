package org.duijie.outcome.resources.rules;

import java.util.Set;
import org.duijie.contracts.resources.ResourceStatus;
import org.duijie.web.steps.LifeStep;

/** The steps in the life of a shared resource; all are its university's own. */
public enum ResourceStep implements LifeStep<ResourceStatus> {
    PUBLISH(ResourceStatus.PUBLISHED, ResourceStatus.DRAFT),
    WITHDRAW(ResourceStatus.WITHDRAWN, ResourceStatus.PUBLISHED);

    private final ResourceStatus to;
    private final Set<ResourceStatus> from;

    ResourceStep(ResourceStatus to, ResourceStatus from) {
        this.to = to;
        this.from = Set.of(from);
    }

    @Override
    public Actor actor() {
        return Actor.OWNER;
    }

    @Override
    public Set<ResourceStatus> from() {
        return from;
    }

    @Override
    public ResourceStatus to() {
        return to;
    }
}
