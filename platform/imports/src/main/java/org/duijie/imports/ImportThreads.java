package org.duijie.imports;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks for jobs and has so many worked on at a time, on threads of their own: a slow one costs nobody else's thread. */
@ApplicationScoped
class ImportThreads {
    private static final Logger LOG = Logger.getLogger(ImportThreads.class);
    private static final int PATIENCE_SECONDS = 5;

    private final ImportTurns turns;
    private final ImportWorker worker;
    private final ImportBacklog backlog;
    private final Semaphore free;
    private final ExecutorService threads;
    private volatile boolean stopping;

    ImportThreads(ImportTurns turns, ImportWorker worker, ImportBacklog backlog, ImportsConfig config) {
        this.turns = turns;
        this.worker = worker;
        this.backlog = backlog;
        this.free = new Semaphore(config.atOnce());
        this.threads = Executors.newFixedThreadPool(
                config.atOnce(), Thread.ofPlatform().name("import-", 1).daemon().factory());
    }

    @Scheduled(
            every = "{duijie.imports.check-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "imports")
    void check() {
        try {
            backlog.measure();
            while (!stopping && free.tryAcquire()) {
                if (!begin()) {
                    return;
                }
            }
        } catch (RuntimeException failure) {
            LOG.warnf("imports=postponed cause=%s", Causes.line(failure));
        }
    }

    /** Begins with a job, where there is one. */
    private boolean begin() {
        boolean begun = false;
        try {
            ImportAttempt attempt = turns.next();
            if (attempt != null) {
                threads.execute(() -> work(attempt));
                begun = true;
            }
            return begun;
        } finally {
            if (!begun) {
                free.release();
            }
        }
    }

    /** Makes an attempt, and then the next one, as long as there is something to do. */
    private void work(ImportAttempt first) {
        try {
            ImportAttempt attempt = first;
            while (attempt != null) {
                worker.work(attempt);
                attempt = stopping ? null : turns.next();
            }
        } catch (Exception | Error failure) {
            // Of the database, mostly: what was begun is taken up when its lease has run out.
            LOG.warnf("imports=postponed cause=%s", Causes.line(failure));
        } finally {
            free.release();
        }
    }

    void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
        stopping = true;
        worker.stop();
        threads.shutdown();
        threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
