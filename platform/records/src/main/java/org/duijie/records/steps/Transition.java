package org.duijie.records.steps;

import java.util.Set;
import org.duijie.records.steps.LifecycleStep.Actor;

/**
 * Whose a step is, where it leads and from where.
 *
 * @param from the statuses in which the step is possible
 */
public record Transition<S extends Enum<S>>(Actor actor, S to, Set<S> from) {
    public Transition {
        from = Set.copyOf(from);
    }
}
