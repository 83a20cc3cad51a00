package org.duijie.imports;

import io.quarkus.hibernate.reactive.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.duijie.messaging.Blocking;
import org.duijie.messaging.background.Causes;
import org.duijie.messaging.faults.TransientFailures;
import org.duijie.tables.Mapping;
import org.duijie.tables.Row;
import org.duijie.tables.TableReader;
import org.duijie.tables.TooLong;
import org.duijie.tables.UnreadableTableException;
import org.jboss.logging.Logger;

/**
 * Works through a file, on a thread that may wait. A chunk of the rows, their report and the place reached are one
 * transaction; whoever goes on, after a restart or another replica, goes on behind that place.
 */
@ApplicationScoped
class ImportWorker {
    private static final Logger LOG = Logger.getLogger(ImportWorker.class);

    /** Bytes of a file that are fetched at a time. */
    private static final int PART = 1 << 20;

    private final ImportJobs jobs;
    private final ImportTurns turns;
    private final ImportChunk chunk;
    private final ImportTarget<?> target;
    private final ImportsConfig config;
    private final Clock clock;
    private volatile boolean stopping;

    ImportWorker(
            ImportJobs jobs,
            ImportTurns turns,
            ImportChunk chunk,
            ImportTarget<?> target,
            ImportsConfig config,
            Clock clock) {
        this.jobs = jobs;
        this.turns = turns;
        this.chunk = chunk;
        this.target = target;
        this.config = config;
        this.clock = clock;
    }

    /** How far an attempt came. */
    private enum Reached {
        END,
        /** The turn is over, or the service is being stopped. */
        PLACE,
        /** It is another's job now, or was taken back. */
        NOTHING
    }

    /** Leaves the job where it is, at the next chunk. */
    void stop() {
        stopping = true;
    }

    /** Makes an attempt; whatever it fails with, the next job is not hindered. */
    void work(ImportAttempt attempt) {
        try {
            switch (read(attempt)) {
                case END -> turns.end(attempt, ImportJob::end);
                case PLACE -> {
                    turns.rest(attempt);
                    LOG.infof("import=%s turn=%d over", attempt.id(), attempt.turn());
                }
                case NOTHING -> LOG.infof("import=%s turn=%d taken-away", attempt.id(), attempt.turn());
            }
        } catch (CancellationException stopped) {
            turns.rest(attempt);
        } catch (UnreadableTableException unreadable) {
            turns.end(attempt, (job, now) -> job.refuse(unreadable, now));
        } catch (Exception | Error failure) {
            LOG.warnf(
                    "import=%s attempt=%d of=%d failed cause=%s",
                    attempt.id(), attempt.number(), config.attempts(), Causes.line(failure));
            turns.failed(attempt);
        }
    }

    private Reached read(ImportAttempt attempt) throws IOException {
        ImportJob job = Blocking.await(() -> Panache.withSession(() -> jobs.findById(attempt.id())));
        if (job == null || !job.isFor(attempt)) {
            return Reached.NOTHING;
        }
        Path file = Files.createTempFile("import", ".table");
        try {
            fetch(attempt.id(), file);
            Mapping mapping = job.mapping().mapping();
            boolean begun = job.status() != ImportStatus.WAITING || begin(attempt, file, mapping);
            return begun ? readBehind(job.doneUpTo(), attempt, file, mapping) : Reached.NOTHING;
        } finally {
            Files.delete(file);
        }
    }

    private void fetch(UUID id, Path file) throws IOException {
        try (OutputStream whole = Files.newOutputStream(file)) {
            int got = 0;
            byte[] part = part(id, got);
            while (part.length > 0) {
                whole.write(part);
                got += part.length;
                part = part(id, got);
            }
        }
    }

    private byte[] part(UUID id, int from) {
        byte[] part = Blocking.await(() -> Panache.withSession(() -> jobs.filePart(id, from, PART)));
        if (part == null) {
            throw new IllegalStateException("The file of import " + id + " is not there");
        }
        return part;
    }

    /** Reads a file to its end before anything of it is taken; false where nothing is to be taken. */
    private boolean begin(ImportAttempt attempt, Path file, Mapping mapping) throws IOException {
        Runnable renewal = turns.renewal(attempt);
        FileScan scan = FileScan.of(file, target.columns(), mapping, config.mostRows(), () -> {
            if (stopping) {
                throw new CancellationException();
            }
            renewal.run();
        });
        if (scan.rows() > config.mostRows()) {
            turns.end(attempt, (job, now) -> job.refuse(UnreadableTableException.Reason.TOO_MANY_ROWS, now));
            return false;
        }
        return Blocking.await(
                () -> Panache.withTransaction(() -> jobs.take(attempt).map(job -> {
                    if (job == null) {
                        return false;
                    }
                    job.begin(scan, clock.instant());
                    return true;
                })));
    }

    /** Takes the rows behind a place, a chunk at a time, until the turn is over. */
    private Reached readBehind(long done, ImportAttempt attempt, Path file, Mapping mapping) throws IOException {
        long began = System.nanoTime();
        try (TableReader table = TableReader.open(file, target.columns(), mapping)) {
            List<Row> rows = new ArrayList<>();
            Map<String, TooLong> tooLong = mapping.tooLong();
            while (table.hasNext()) {
                Row row = table.next();
                if (row.number() > done) {
                    rows.add(row);
                }
                if (rows.size() == config.rowsAtOnce() || !table.hasNext()) {
                    if (!take(new Taking<>(target, tooLong), attempt, rows)) {
                        return Reached.NOTHING;
                    }
                    rows.clear();
                    boolean over = System.nanoTime() - began > config.turn().toNanos();
                    if ((over || stopping) && table.hasNext()) {
                        return Reached.PLACE;
                    }
                }
            }
            return Reached.END;
        }
    }

    /** How rows are taken: into what, and what becomes of texts that are too long. */
    private record Taking<C>(ImportTarget<C> target, Map<String, TooLong> tooLong) {}

    private <C> boolean take(Taking<C> how, ImportAttempt attempt, List<Row> rows) {
        List<CheckedRow<C>> checked = rows.stream()
                .map(row -> CheckedRow.of(how.target(), row, how.tooLong()))
                .toList();
        try {
            return Blocking.await(() -> chunk.take(how.target(), attempt, checked));
        } catch (RuntimeException | Error failure) {
            if (TransientFailures.isTransient(failure)) {
                throw failure;
            }
            LOG.errorf("import=%s chunk=failed rows=%d cause=%s", attempt.id(), rows.size(), Causes.line(failure));
            return oneByOne(how, attempt, rows);
        }
    }

    /** Finds the row for which a chunk cannot be kept: it must not stop the others. */
    private <C> boolean oneByOne(Taking<C> how, ImportAttempt attempt, List<Row> rows) {
        if (rows.size() == 1) {
            CheckedRow<C> failed = CheckedRow.failed(rows.getFirst());
            return Blocking.await(() -> chunk.take(how.target(), attempt, List.of(failed)));
        }
        return rows.stream().allMatch(row -> take(how, attempt, List.of(row)));
    }
}
