package org.duijie.imports;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.duijie.messaging.Blocking;
import org.duijie.messaging.faults.TransientFailures;
import org.duijie.tables.Row;
import org.duijie.tables.TableReader;
import org.duijie.tables.UnreadableTableException;
import org.jboss.logging.Logger;

/**
 * Works through files, on a thread that may wait. A chunk of the rows, their report and the place reached are one
 * transaction; whoever goes on, after a restart or another replica, goes on behind that place.
 */
@ApplicationScoped
class ImportWorker {
    private static final Logger LOG = Logger.getLogger(ImportWorker.class);

    private final ImportJobs jobs;
    private final ImportChunk chunk;
    private final ImportTarget<?> target;
    private final ImportsConfig config;
    private final Clock clock;

    ImportWorker(ImportJobs jobs, ImportChunk chunk, ImportTarget<?> target, ImportsConfig config, Clock clock) {
        this.jobs = jobs;
        this.chunk = chunk;
        this.target = target;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "{duijie.imports.check-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "imports")
    void check() {
        try {
            Blocking.await(() -> Panache.withSession(jobs::toDo)).forEach(this::workOrGiveUp);
        } catch (RuntimeException failure) {
            if (!TransientFailures.isTransient(failure)) {
                throw failure;
            }
            LOG.warnf("imports=postponed cause=unavailable: %s", failure);
        }
    }

    /** A file that cannot be worked through must not stop the others. */
    private void workOrGiveUp(UUID id) {
        try {
            work(id);
        } catch (UnreadableTableException unreadable) {
            over(id, unreadable.reason().name());
        } catch (IOException disk) {
            LOG.errorf(disk, "import=%s postponed cause=disk", id);
        } catch (RuntimeException failure) {
            if (TransientFailures.isTransient(failure)) {
                throw failure;
            }
            LOG.errorf(failure, "import=%s failed", id);
            over(id, "INTERNAL");
        }
    }

    private void work(UUID id) throws IOException {
        byte[] content = Blocking.await(() -> Panache.withSession(() -> jobs.file(id)));
        if (content == null) {
            return;
        }
        Path file = Files.createTempFile("import", ".table");
        try {
            Files.write(file, content);
            Long done = begin(id, file);
            if (done != null && readBehind(done, id, file)) {
                over(id, null);
            }
        } finally {
            Files.delete(file);
        }
    }

    /** The number of the last row that is done; null where another replica has the job. */
    private Long begin(UUID id, Path file) throws IOException {
        ImportJob job = Blocking.await(() -> Panache.withSession(() -> jobs.findById(id)));
        if (job.status() != ImportStatus.WAITING) {
            return job.doneUpTo();
        }
        FileScan scan = FileScan.of(file, target.form().columns(), config.mostRows());
        if (scan.rows() > config.mostRows()) {
            over(id, "TOO_MANY_ROWS");
            return null;
        }
        return Blocking.await(() -> Panache.withTransaction(() -> jobs.take(id).map(taken -> {
            if (taken == null) {
                return null;
            }
            taken.begin(scan, clock.instant());
            return taken.doneUpTo();
        })));
    }

    /** Takes the rows behind a place, a chunk at a time; false where another replica has the job. */
    private boolean readBehind(long done, UUID id, Path file) throws IOException {
        try (TableReader table = TableReader.open(file, target.form().columns())) {
            List<Row> rows = new ArrayList<>();
            while (table.hasNext()) {
                Row row = table.next();
                if (row.number() > done) {
                    rows.add(row);
                }
                if (rows.size() == config.rowsAtOnce() || !table.hasNext()) {
                    if (!take(target, id, rows)) {
                        return false;
                    }
                    rows.clear();
                }
            }
            return true;
        }
    }

    private <C> boolean take(ImportTarget<C> target, UUID id, List<Row> rows) {
        List<CheckedRow<C>> checked =
                rows.stream().map(row -> CheckedRow.of(target, row)).toList();
        try {
            return Blocking.await(() -> chunk.take(target, id, checked));
        } catch (RuntimeException failure) {
            if (TransientFailures.isTransient(failure)) {
                throw failure;
            }
            LOG.errorf(failure, "import=%s chunk=failed rows=%d", id, rows.size());
            return oneByOne(target, id, rows);
        }
    }

    /** Finds the row for which a chunk cannot be kept: it must not stop the others. */
    private <C> boolean oneByOne(ImportTarget<C> target, UUID id, List<Row> rows) {
        if (rows.size() == 1) {
            CheckedRow<C> failed = CheckedRow.failed(rows.getFirst());
            return Blocking.await(() -> chunk.take(target, id, List.of(failed)));
        }
        return rows.stream().allMatch(row -> take(target, id, List.of(row)));
    }

    /** @param fault why the file cannot be read, or null where it was read to its end */
    private void over(UUID id, String fault) {
        Blocking.await(() -> Panache.withTransaction(
                () -> jobs.take(id).call(job -> job == null ? Uni.createFrom().voidItem() : over(job, fault))));
    }

    private Uni<Void> over(ImportJob job, String fault) {
        if (fault == null) {
            job.end(clock.instant());
        } else {
            job.giveUp(fault, clock.instant());
        }
        LOG.infof(
                "import=%s status=%s accepted=%d refused=%d already-there=%d",
                job.id(), job.status(), job.accepted(), job.refused(), job.alreadyThere());
        return jobs.forgetFile(job.id());
    }
}
