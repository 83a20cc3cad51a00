package org.duijie.imports;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.duijie.messaging.Ids;
import org.duijie.records.problems.Violation;

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
        List<UUID> claimed = rows.stream()
                .map(row -> row.claim().id())
                .filter(Objects::nonNull)
                .toList();
        List<ImportTarget.Draft<C>> drafts = new ArrayList<>();
        return same.oneAtATime(job.organisationId())
                .chain(() -> same.known(target.table(), job, hashes))
                .flatMap(known -> same.own(target.table(), job, claimed)
                        .map(own -> decide(job, rows, new There(known, own), drafts)))
                .call(lines -> drafts.isEmpty() ? Uni.createFrom().voidItem() : keep(target, drafts))
                .call(lines -> reports.add(job, lines))
                .invoke(lines -> job.note(lines, clock.instant()))
                .replaceWithVoid();
    }

    /**
     * Records that are there.
     *
     * @param known by hash
     * @param own by id, the hashes of the organisation's own
     */
    private record There(Map<String, UUID> known, Map<UUID, String> own) {}

    private static <C> Uni<Void> keep(ImportTarget<C> target, List<ImportTarget.Draft<C>> drafts) {
        return Panache.getSession()
                .invoke(session -> session.setBatchSize(drafts.size()))
                .chain(() -> target.keep(drafts));
    }

    private <C> List<RowReport> decide(
            ImportJob job, List<CheckedRow<C>> rows, There there, List<ImportTarget.Draft<C>> drafts) {
        return rows.stream().map(row -> decide(job, row, there, drafts)).toList();
    }

    private <C> RowReport decide(ImportJob job, CheckedRow<C> row, There there, List<ImportTarget.Draft<C>> drafts) {
        UUID claimed = row.claim().id();
        if (row.claim().isAnothersThan(job.organisationId())) {
            return refused(row, List.of(Violation.of(RecordColumns.ORGANISATION, "others-record")));
        }
        if (claimed != null && !there.own().containsKey(claimed)) {
            return refused(row, List.of(Violation.of(RecordColumns.ID, "others-record")));
        }
        if (row.isRefused()) {
            return refused(row, row.reasons());
        }
        if (claimed != null && !row.hash().equals(there.own().get(claimed))) {
            return refused(row, List.of(Violation.of(RecordColumns.ID, "changed-record")));
        }
        if (claimed != null || there.known().containsKey(row.hash())) {
            UUID record = claimed == null ? there.known().get(row.hash()) : claimed;
            return new RowReport(row.number(), RowResult.ALREADY_THERE, record, null, List.of(), row.notes());
        }
        UUID made = job.isDryRun() ? null : ids.next();
        there.known().put(row.hash(), made);
        if (made != null) {
            drafts.add(new ImportTarget.Draft<>(made, job.organisationId(), row.content(), clock.instant()));
        }
        return new RowReport(row.number(), RowResult.ACCEPTED, made, row.hash(), List.of(), row.notes());
    }

    private static RowReport refused(CheckedRow<?> row, List<Violation> reasons) {
        return new RowReport(row.number(), RowResult.REFUSED, null, null, reasons, row.notes());
    }
}
