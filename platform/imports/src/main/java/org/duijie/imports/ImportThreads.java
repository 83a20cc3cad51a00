package org.duijie.imports;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.RejectedExecutionException;
import org.duijie.messaging.background.Causes;
import org.duijie.messaging.background.TurnThreads;
import org.jboss.logging.Logger;

/** Looks for jobs and has so many worked on at a time. */
@ApplicationScoped
class ImportThreads {
    private static final Logger LOG = Logger.getLogger(ImportThreads.class);

    private final ImportWorker worker;
    private final ImportBacklog backlog;
    private final TurnThreads<ImportAttempt> threads;

    ImportThreads(ImportTurns turns, ImportWorker worker, ImportBacklog backlog, ImportsConfig config) {
        this.worker = worker;
        this.backlog = backlog;
        this.threads = new TurnThreads<>("imports", config.atOnce(), turns::next, worker::work);
    }

    @Scheduled(
            every = "{duijie.imports.check-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "imports")
    void check() {
        try {
            backlog.measure();
        } catch (RuntimeException failure) {
            LOG.warnf("imports=unmeasured cause=%s", Causes.line(failure));
        }
        threads.begin();
    }

    /** A job has come: whoever handed it in need not wait for the next look. */
    void soon() {
        try {
            Infrastructure.getDefaultExecutor().execute(threads::begin);
        } catch (RejectedExecutionException ending) {
            // The job is kept: the next start, or another replica, finds it.
            LOG.debugf("imports=later cause=%s", ending);
        }
    }

    void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
        worker.stop();
        threads.stop();
    }
}
