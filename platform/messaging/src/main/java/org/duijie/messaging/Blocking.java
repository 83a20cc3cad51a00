package org.duijie.messaging;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** Lets a worker thread wait for the reactive database. */
public final class Blocking {
    private Blocking() {}

    /**
     * Runs the work on a Vert.x context of its own and waits for its result; never on an event loop. What it fails with is
     * thrown, a checked exception as the cause of an {@link IllegalStateException}.
     */
    public static <T> T await(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
