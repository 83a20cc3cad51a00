package org.duijie.messaging.inbox;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;
import org.duijie.messaging.faults.TransientFailures;
import org.jboss.logging.Logger;

/**
 * Tries again with growing back-off, on the Vert.x context of the first attempt: a Hibernate session is bound to it, so
 * the usual retry operator, which goes on with another thread, would not do.
 */
@ApplicationScoped
class Retries {
    private static final Logger LOG = Logger.getLogger(Retries.class);
    private static final int ENDLESS = Integer.MAX_VALUE;

    private final ConsumerConfig config;
    private final Vertx vertx;

    Retries(ConsumerConfig config, Vertx vertx) {
        this.config = config;
        this.vertx = vertx;
    }

    /**
     * Runs the work; a transient failure is waited out however long it lasts, another one fails as {@link RetriesExhaustedException}.
     *
     * @param attempts before it is given up
     */
    <T> Uni<T> run(Supplier<Uni<T>> work, int attempts) {
        return attempt(work, 1, attempts);
    }

    /** Runs the work until it succeeds. */
    <T> Uni<T> untilDone(Supplier<Uni<T>> work) {
        return attempt(work, 1, ENDLESS);
    }

    private <T> Uni<T> attempt(Supplier<Uni<T>> work, int number, int most) {
        return Uni.createFrom().deferred(work::get).onFailure().recoverWithUni(failure -> {
            if (number >= most && !TransientFailures.isTransient(failure)) {
                return Uni.createFrom().failure(new RetriesExhaustedException(number, failure));
            }
            Duration backOff = backOffAfter(number);
            LOG.warnf("attempt=%d failed, next in %s: %s", number, backOff, failure);
            return backOff(backOff).flatMap(waited -> attempt(work, number + 1, most));
        });
    }

    private Duration backOffAfter(int attempt) {
        int doublings = Math.min(attempt - 1, 16);
        Duration backOff = config.firstBackOff().multipliedBy(1L << doublings);
        return backOff.compareTo(config.longestBackOff()) > 0 ? config.longestBackOff() : backOff;
    }

    private Uni<Void> backOff(Duration length) {
        Context context = vertx.getOrCreateContext();
        return Uni.createFrom()
                .emitter(over -> vertx.setTimer(
                        length.toMillis(), timer -> context.runOnContext(ignored -> over.complete(null))));
    }
}
