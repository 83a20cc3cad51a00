package org.duijie.records.steps;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.duijie.records.problems.ProblemException;

/**
 * A step in the life of a record: from where, to where, and whose it is. A record's steps are an enum of this kind.
 *
 * @param <S> the statuses of the record
 */
public interface LifecycleStep<S extends Enum<S>> {

    String name();

    /** The step's row in the table of the life cycle. */
    Transition<S> transition();

    default Actor actor() {
        return transition().actor();
    }

    default Set<S> from() {
        return transition().from();
    }

    default S to() {
        return transition().to();
    }

    /** Where it leads from a status in which it is possible: to one place, unless the step says otherwise. */
    default S after(S status) {
        return to();
    }

    default boolean isPossibleIn(S status) {
        return from().contains(status);
    }

    /** The step's name in addresses, such as {@code submit}. */
    default String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The steps that the given actors could take in a status, in the order of the enum. */
    static <S extends Enum<S>> Stream<LifecycleStep<S>> possible(
            Class<? extends LifecycleStep<S>> steps, S status, Set<Actor> actors) {
        return Arrays.stream(steps.getEnumConstants())
                .map(step -> (LifecycleStep<S>) step)
                .filter(step -> step.isPossibleIn(status) && actors.contains(step.actor()));
    }

    /** The names of the steps that the given actors could take in a status, in the order of the enum. */
    static <S extends Enum<S>> List<String> allowed(
            Class<? extends LifecycleStep<S>> steps, S status, Set<Actor> actors) {
        return possible(steps, status, actors).map(LifecycleStep::wireName).toList();
    }

    /**
     * The status after a step.
     *
     * @throws ProblemException {@code illegal-step} where the step is not possible in the present status
     */
    static <S extends Enum<S>, T extends Enum<T> & LifecycleStep<S>> S take(T step, S status) {
        if (!step.isPossibleIn(status)) {
            throw ProblemException.illegalStep(
                    step.wireName(), status, allowed(step.getDeclaringClass(), status, Set.of(step.actor())));
        }
        return step.after(status);
    }

    /** Whose step it is. */
    enum Actor {
        OWNER,
        /** Whose resource the record asks for. */
        HOST,
        PARK,
        PLATFORM
    }
}
