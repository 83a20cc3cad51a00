package org.duijie.messaging.inbox;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** The current Vert.x context, to come back to: a Hibernate session is bound to it. */
@ApplicationScoped
class EventLoop {
    private final Vertx vertx;

    EventLoop(Vertx vertx) {
        this.vertx = vertx;
    }

    Executor here() {
        Context context = vertx.getOrCreateContext();
        return then -> context.runOnContext(ignored -> then.run());
    }

    /** One after the other, coming back in between. */
    Uni<Void> then(Uni<Void> first, Supplier<Uni<Void>> second) {
        return first.chain(() -> second.get()).emitOn(here());
    }
}
