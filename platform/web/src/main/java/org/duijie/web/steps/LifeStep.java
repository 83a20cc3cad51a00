package org.duijie.web.steps;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A step in the life of a record: from where, to where, and whose it is. A record's steps are an enum of this kind.
 *
 * @param <S> the statuses of the record
 */
public interface LifeStep<S extends Enum<S>> {

    String name();

    Actor actor();

    Set<S> from();

    S to();

    default boolean isPossibleIn(S status) {
        return from().contains(status);
    }

    /** The step's name in addresses, such as {@code submit}. */
    default String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The names of the steps that the given actors could take in a status, in the order of the enum. */
    static <S extends Enum<S>, T extends Enum<T> & LifeStep<S>> List<String> allowed(
            Class<T> steps, S status, Set<Actor> actors) {
        return Arrays.stream(steps.getEnumConstants())
                .filter(step -> step.isPossibleIn(status) && actors.contains(step.actor()))
                .map(LifeStep::wireName)
                .toList();
    }

    /** Whose step it is. */
    enum Actor {
        OWNER,
        PARK,
        PLATFORM
    }
}
