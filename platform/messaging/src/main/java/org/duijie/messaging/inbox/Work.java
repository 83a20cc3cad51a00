package org.duijie.messaging.inbox;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What is done with events that come together.
 *
 * @param preparation runs outside the transaction
 * @param effect runs in it, with those that are new
 * @param prepares whether the preparation does anything, and may leave something behind
 */
record Work<P>(
        Function<List<ReceivedEvent>, Uni<P>> preparation,
        BiFunction<List<ReceivedEvent>, P, Uni<Void>> effect,
        boolean prepares) {

    /** Of one event at a time, with nothing to be done beforehand. */
    static Work<Boolean> unprepared(Function<ReceivedEvent, Uni<Void>> effect) {
        return new Work<>(
                received -> Uni.createFrom().item(true), (fresh, prepared) -> effect.apply(fresh.getFirst()), false);
    }
}
