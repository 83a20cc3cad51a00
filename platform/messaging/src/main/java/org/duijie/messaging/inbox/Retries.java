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

    /** Work that may be tried several times. */
    @FunctionalInterface
    interface Try<T> {
        /** @param attempt its number, from 1 */
        Uni<T> run(int attempt);
    }

    /**
     * Runs the work; a transient failure is waited out however long it lasts, another one fails as {@link GivenUpException}.
     *
     * @param attempts before it is given up
     */
    <T> Uni<T> run(Try<T> work, int attempts) {
        return attempt(work, 1, 0, attempts);
    }

    /** Runs the work until it succeeds. */
    <T> Uni<T> untilDone(Supplier<Uni<T>> work) {
        return attempt(ignored -> work.get(), 1, 0, ENDLESS);
    }

    /** @param failures so far, those that say nothing of the work included */
    private <T> Uni<T> attempt(Try<T> work, int number, int failures, int most) {
        return Uni.createFrom().deferred(() -> work.run(number)).onFailure().recoverWithUni(failure -> {
            GivenUpException givenUp = GivenUpException.in(failure);
            if (givenUp != null && most != ENDLESS) {
                return Uni.createFrom().failure(givenUp);
            }
            boolean passes = TransientFailures.isTransient(failure);
            if (number >= most && !passes) {
                return Uni.createFrom().failure(GivenUpException.after(number, failure));
            }
            Duration backOff = backOffAfter(failures + 1);
            LOG.warnf("attempt=%d failed, next in %s: %s", number, backOff, failure);
            return backOff(backOff).flatMap(waited -> attempt(work, passes ? number : number + 1, failures + 1, most));
        });
    }

    private Duration backOffAfter(int failures) {
        int doublings = Math.min(failures - 1, 16);
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
