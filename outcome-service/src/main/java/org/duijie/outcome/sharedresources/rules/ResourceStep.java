package org.duijie.outcome.sharedresources.rules;

import java.util.Set;
import org.duijie.contracts.resources.ResourceStatus;
import org.duijie.records.steps.LifecycleStep;
import org.duijie.records.steps.Transition;

/** The steps in the life of a shared resource; all are its university's own. */
public enum ResourceStep implements LifecycleStep<ResourceStatus> {
    PUBLISH(ResourceStatus.PUBLISHED, ResourceStatus.DRAFT),
    WITHDRAW(ResourceStatus.WITHDRAWN, ResourceStatus.PUBLISHED);

    private final Transition<ResourceStatus> transition;

    ResourceStep(ResourceStatus to, ResourceStatus from) {
        transition = new Transition<>(Actor.OWNER, to, Set.of(from));
    }

    @Override
    public Transition<ResourceStatus> transition() {
        return transition;
    }
}
