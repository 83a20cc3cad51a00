package org.duijie.outcome.imports;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.duijie.exchange.Row;
import org.duijie.exchange.TableReader;
import org.duijie.exchange.UnreadableTable;
import org.duijie.messaging.faults.PassingFaults;
import org.jboss.logging.Logger;

/**
 * Works through files, on a thread that may wait: reading is blocking. A part of the rows, their report and the place
 * reached are one transaction; whoever goes on, after a restart or another replica, goes on behind that place.
 */
@ApplicationScoped
class ImportWorker {
    private static final Logger LOG = Logger.getLogger(ImportWorker.class);

    private final ImportJobs jobs;
    private final ImportRow importRow;
    private final ImportsConfig config;
    private final Clock clock;

    ImportWorker(ImportJobs jobs, ImportRow importRow, ImportsConfig config, Clock clock) {
        this.jobs = jobs;
        this.importRow = importRow;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "{duijie.imports.check-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "imports")
    void check() {
        try {
            for (UUID job : await(() -> Panache.withSession(jobs::toDo))) {
                work(job);
            }
        } catch (RuntimeException failure) {
            if (!PassingFaults.passes(failure)) {
                throw failure;
            }
            LOG.warnf("imports=postponed cause=unavailable: %s", failure);
        } catch (IOException disk) {
            LOG.errorf(disk, "imports=postponed cause=disk");
        }
    }

    private void work(UUID id) throws IOException {
        byte[] content = await(() -> Panache.withSession(() -> jobs.file(id)));
        if (content == null) {
            return;
        }
        Path file = Files.createTempFile("import", ".table");
        try {
            Files.write(file, content);
            read(id, file);
        } catch (UnreadableTable unreadable) {
            end(id, ImportStatus.UNREADABLE, unreadable.reason().name());
        } finally {
            Files.delete(file);
        }
    }

    private void read(UUID id, Path file) throws IOException {
        try (TableReader table = TableReader.open(file, OutcomeColumns.ALL)) {
            List<Row> part = new ArrayList<>();
            while (table.hasNext()) {
                part.add(table.next());
                if (part.size() == config.rowsAtOnce() || !table.hasNext()) {
                    if (!take(id, List.copyOf(part))) {
                        return;
                    }
                    part.clear();
                }
            }
            String unknown = String.join(", ", table.unknownHeadings());
            end(id, ImportStatus.DONE, unknown.isEmpty() ? null : unknown);
        }
    }

    /** Takes those rows of a part that are not done; false where another replica has the job. */
    private boolean take(UUID id, List<Row> part) {
        return await(() -> Panache.withTransaction(() -> jobs.take(id).flatMap(job -> {
            if (job == null || job.isOver()) {
                return Uni.createFrom().item(false);
            }
            List<Row> toDo =
                    part.stream().filter(row -> row.number() > job.doneUpTo()).toList();
            if (toDo.isEmpty()) {
                return Uni.createFrom().item(true);
            }
            job.now(ImportStatus.RUNNING, null, clock.instant());
            return importRow
                    .oneAtATime(job.organisationId())
                    .chain(() -> Multi.createFrom()
                            .iterable(toDo)
                            .onItem()
                            .transformToUniAndConcatenate(row -> importRow
                                    .take(job, row)
                                    .invoke(line -> job.count(line.result(), row.number()))
                                    .call(line -> jobs.report(id, line)))
                            .collect()
                            .asList())
                    .replaceWith(true);
        })));
    }

    private void end(UUID id, ImportStatus reached, String note) {
        await(() -> Panache.withTransaction(() -> jobs.take(id)
                .call(job -> job == null || job.isOver() ? Uni.createFrom().voidItem() : end(job, reached, note))));
    }

    private Uni<Void> end(ImportJob job, ImportStatus reached, String note) {
        job.now(reached, note, clock.instant());
        LOG.infof("import=%s status=%s accepted=%d refused=%d", job.id(), reached, job.accepted(), job.refused());
        return jobs.forgetFile(job.id());
    }

    private static <T> T await(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
