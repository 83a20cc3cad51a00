package org.duijie.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.Function;

/**
 * Whose a step is stands in the table of the life cycle. The roles that an operation lets through are the wall before it,
 * and must be those of the step's actor.
 */
public final class StepRoles {
    private final ApiDocument document = ApiDocument.ofApplicationUnderTest();

    /**
     * Fails where the operation of a step lets other roles through than those of its actor.
     *
     * @param record the address of the record, such as {@code /api/v1/demands/{id}}
     * @param steps the table of the life cycle
     * @param name the step's name in addresses
     * @param roles the roles of those whose step it is; none where it is the platform's own, which has no operation
     */
    public <T> void assertOf(String record, T[] steps, Function<T, String> name, Function<T, Set<String>> roles) {
        for (T step : steps) {
            String address = record + "/" + name.apply(step);
            assertThat(document.rolesOf("post", address)).as(address).isEqualTo(roles.apply(step));
        }
    }
}
