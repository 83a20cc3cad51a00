package org.duijie.imports;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.duijie.messaging.Blocking;
import org.jboss.logging.Logger;

/** Whose turn it is, and how a turn ends; each a transaction of its own. To be called on a thread that may wait. */
@ApplicationScoped
class ImportTurns {
    static final String INTERNAL = "INTERNAL";
    private static final Logger LOG = Logger.getLogger(ImportTurns.class);
    private static final int GROWTH = 4;
    private static final int RENEWALS = 3;

    private final ImportJobs jobs;
    private final ImportsConfig config;
    private final Clock clock;

    ImportTurns(ImportJobs jobs, ImportsConfig config, Clock clock) {
        this.jobs = jobs;
        this.config = config;
        this.clock = clock;
    }

    /** The next attempt, noted before it is made; null where there is nothing to do. */
    ImportAttempt next() {
        Found found = find();
        while (found.hasJob() && found.attempt() == null) {
            // That one was given up; there may be another.
            found = find();
        }
        return found.attempt();
    }

    private record Found(boolean hasJob, ImportAttempt attempt) {}

    private Found find() {
        return Blocking.await(() -> Panache.withTransaction(() -> jobs.next(clock.instant())
                .flatMap(job -> job == null
                        ? Uni.createFrom().item(new Found(false, null))
                        : attempt(job).map(attempt -> new Found(true, attempt)))));
    }

    private Uni<ImportAttempt> attempt(ImportJob job) {
        Instant now = clock.instant();
        if (job.attempts() >= config.attempts()) {
            // Each took the service with it: nobody was left to say that it failed.
            job.fail(INTERNAL, now);
            return over(job).replaceWith((ImportAttempt) null);
        }
        return Uni.createFrom().item(job.attempt(now, config.lease(), pause(job.attempts())));
    }

    private Duration pause(int attemptsBefore) {
        Duration pause = config.firstPause();
        for (int attempt = 0; attempt < attemptsBefore && pause.compareTo(config.longestPause()) < 0; attempt++) {
            pause = pause.multipliedBy(GROWTH);
        }
        return pause.compareTo(config.longestPause()) < 0 ? pause : config.longestPause();
    }

    /** Says that an attempt goes on, where a third of its lease has passed since it was said. */
    Runnable renewal(ImportAttempt attempt) {
        AtomicLong said = new AtomicLong(System.nanoTime());
        return () -> {
            long now = System.nanoTime();
            if (now - said.get() > config.lease().toNanos() / RENEWALS) {
                said.set(now);
                change(attempt, job -> {
                    job.hold(clock.instant(), config.lease());
                    return Uni.createFrom().voidItem();
                });
            }
        };
    }

    /** Ends a job; nothing where another attempt has it or it is over. */
    void end(ImportAttempt attempt, BiConsumer<ImportJob, Instant> how) {
        change(attempt, job -> {
            how.accept(job, clock.instant());
            return over(job);
        });
    }

    /** The turn is over and the job is not: it waits for the next. */
    void rest(ImportAttempt attempt) {
        change(attempt, job -> {
            job.rest(false, clock.instant());
            return Uni.createFrom().voidItem();
        });
    }

    /** The attempt failed: the job waits for the pause that was noted with it, or ends where it was the last. */
    void failed(ImportAttempt attempt) {
        change(attempt, job -> {
            if (job.attempts() >= config.attempts()) {
                job.fail(INTERNAL, clock.instant());
                return over(job);
            }
            job.rest(true, clock.instant());
            return Uni.createFrom().voidItem();
        });
    }

    private void change(ImportAttempt attempt, Function<ImportJob, Uni<Void>> how) {
        Blocking.await(() -> Panache.withTransaction(() ->
                jobs.take(attempt).flatMap(job -> job == null ? Uni.createFrom().voidItem() : how.apply(job))));
    }

    private Uni<Void> over(ImportJob job) {
        LOG.infof(
                "import=%s status=%s fault=%s accepted=%d refused=%d already-there=%d",
                job.id(), job.status(), job.fault(), job.accepted(), job.refused(), job.alreadyThere());
        return jobs.forgetFile(job.id());
    }
}
