package org.duijie.demand.attachments;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;

/** Does on worker threads what blocks, one beside the other: a file that takes long holds up no other. */
@ApplicationScoped
class Workers {
    private static final boolean ONE_AFTER_THE_OTHER = false;

    private final Vertx vertx;

    Workers(Vertx vertx) {
        this.vertx = vertx;
    }

    /** The result comes on the context of the caller, where its database session is. */
    <T> Uni<T> call(Callable<T> work) {
        return vertx.executeBlocking(work, ONE_AFTER_THE_OTHER);
    }

    Uni<Void> run(Runnable work) {
        return call(() -> {
                    work.run();
                    return work;
                })
                .replaceWithVoid();
    }
}
