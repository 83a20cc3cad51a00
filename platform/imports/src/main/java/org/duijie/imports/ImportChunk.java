package org.duijie.imports;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.duijie.messaging.Ids;

/** Takes a chunk of a file's rows in one transaction: the drafts, the lines of the report, the place reached. */
@ApplicationScoped
class ImportChunk {
    private final ImportJobs jobs;
    private final ImportReports reports;
    private final SameContent same;
    private final Ids ids;
    private final ImportsConfig config;
    private final Clock clock;

    ImportChunk(ImportJobs jobs, ImportReports reports, SameContent same, Ids ids, ImportsConfig config, Clock clock) {
        this.jobs = jobs;
        this.reports = reports;
        this.same = same;
        this.ids = ids;
        this.config = config;
        this.clock = clock;
    }

    /** Takes those of the rows that are not done; false where another attempt has the job, or it is over. */
    <C> Uni<Boolean> take(ImportTarget<C> target, ImportAttempt attempt, List<CheckedRow<C>> rows) {
        return Panache.withTransaction(() -> jobs.take(attempt).flatMap(job -> {
            if (job == null) {
                return Uni.createFrom().item(false);
            }
            job.progress(clock.instant(), config.lease());
            List<CheckedRow<C>> toDo =
                    rows.stream().filter(row -> row.number() > job.doneUpTo()).toList();
            return toDo.isEmpty()
                    ? Uni.createFrom().item(true)
                    : takeAll(target, job, toDo).replaceWith(true);
        }));
    }

    private <C> Uni<Void> takeAll(ImportTarget<C> target, ImportJob job, List<CheckedRow<C>> rows) {
        List<String> hashes =
                rows.stream().map(CheckedRow::hash).filter(Objects::nonNull).toList();
        List<ImportTarget.Draft<C>> drafts = new ArrayList<>();
        return same.oneAtATime(job.organisationId())
                .chain(() -> same.known(target.table(), job, hashes))
                .map(known -> decide(job, rows, known, drafts))
                .call(lines -> drafts.isEmpty() ? Uni.createFrom().voidItem() : keep(target, drafts))
                .call(lines -> reports.add(job, lines))
                .invoke(lines -> job.note(lines, clock.instant()))
                .replaceWithVoid();
    }

    private static <C> Uni<Void> keep(ImportTarget<C> target, List<ImportTarget.Draft<C>> drafts) {
        return Panache.getSession()
                .invoke(session -> session.setBatchSize(drafts.size()))
                .chain(() -> target.keep(drafts));
    }

    private <C> List<RowReport> decide(
            ImportJob job, List<CheckedRow<C>> rows, Map<String, UUID> known, List<ImportTarget.Draft<C>> drafts) {
        Instant now = clock.instant();
        List<RowReport> lines = new ArrayList<>();
        for (CheckedRow<C> row : rows) {
            if (row.isRefused()) {
                lines.add(new RowReport(row.number(), RowResult.REFUSED, null, null, row.reasons(), row.notes()));
            } else if (known.containsKey(row.hash())) {
                UUID there = known.get(row.hash());
                lines.add(new RowReport(row.number(), RowResult.ALREADY_THERE, there, null, List.of(), row.notes()));
            } else {
                UUID made = job.isDryRun() ? null : ids.next();
                known.put(row.hash(), made);
                lines.add(new RowReport(row.number(), RowResult.ACCEPTED, made, row.hash(), List.of(), row.notes()));
                if (made != null) {
                    drafts.add(new ImportTarget.Draft<>(made, job.organisationId(), row.content(), now));
                }
            }
        }
        return lines;
    }
}
