package org.duijie.messaging.background;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;

/** Does on worker threads what blocks or takes long, one beside the other: a file that takes long holds up no other. */
@ApplicationScoped
public class Workers {
    private static final boolean ONE_AFTER_THE_OTHER = false;

    private final Vertx vertx;

    public Workers(Vertx vertx) {
        this.vertx = vertx;
    }

    /** The result comes on the context of the caller, where its database session is. */
    public <T> Uni<T> call(Callable<T> work) {
        return vertx.executeBlocking(work, ONE_AFTER_THE_OTHER);
    }

    /** As {@link #call}, for what has no result. */
    public Uni<Void> run(Runnable work) {
        return call(() -> {
                    work.run();
                    return work;
                })
                .replaceWithVoid();
    }
}
