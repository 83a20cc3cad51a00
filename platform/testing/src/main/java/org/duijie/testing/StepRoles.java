package org.duijie.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.duijie.records.steps.LifecycleStep;
import org.duijie.records.steps.LifecycleStep.Actor;

/**
 * Whose a step is stands in the table of the life cycle. The roles that an operation lets through are the wall before it,
 * and must be those of the step's actor.
 */
public final class StepRoles {
    private final ApiDocument document = ApiDocument.ofApplicationUnderTest();
    private final Map<Actor, Set<String>> roles;

    /** @param roles the roles of those who are this to a record; the platform's own steps have no operation */
    public StepRoles(Map<Actor, Set<String>> roles) {
        this.roles = roles;
    }

    /** Fails where the operation of a step lets other roles through than those of its actor. */
    public <T extends Enum<T> & LifecycleStep<?>> void assertOf(String record, Class<T> steps) {
        Stream.of(steps.getEnumConstants())
                .forEach(step -> assertThat(document.rolesOf("post", record + "/" + step.wireName()))
                        .as(record + "/" + step.wireName())
                        .isEqualTo(roles.getOrDefault(step.actor(), Set.of())));
    }
}
