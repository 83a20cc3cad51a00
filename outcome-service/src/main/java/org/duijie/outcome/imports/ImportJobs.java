package org.duijie.outcome.imports;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duijie.web.identity.Caller;
import org.duijie.web.records.OwnedRecord;

/** Where jobs, their files and their reports are kept. */
@ApplicationScoped
class ImportJobs implements PanacheRepositoryBase<ImportJob, UUID> {
    private static final String REPORT = """
            insert into import_row (job_id, row_number, result, outcome_id, reasons) values (?1, ?2, ?3, ?4, ?5)
            """;
    /** Taken for as long as the transaction of a part: of several replicas one works on a job. */
    private static final String TAKE = "select id from import_job where id = ?1 for update skip locked";

    Uni<ImportJob> known(UUID id, Caller caller) {
        return findById(id).map(job -> OwnedRecord.ifKnown(job, caller));
    }

    Uni<Void> keepFile(UUID id, byte[] content) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "insert into import_file (job_id, content) values (?1, ?2)")
                        .setParameter(1, id)
                        .setParameter(2, content)
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<byte[]> file(UUID id) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(
                        "select content from import_file where job_id = ?1", byte[].class)
                .setParameter(1, id)
                .getSingleResultOrNull());
    }

    Uni<Void> forgetFile(UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("delete from import_file where job_id = ?1")
                        .setParameter(1, id)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Jobs that are not over, the oldest first. */
    Uni<List<UUID>> toDo() {
        return find("status in (WAITING, RUNNING) order by id")
                .range(0, 9)
                .list()
                .map(jobs -> jobs.stream().map(ImportJob::id).toList());
    }

    /** The job, for this transaction alone; null where another replica has it. */
    Uni<ImportJob> take(UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(TAKE, UUID.class)
                        .setParameter(1, id)
                        .getSingleResultOrNull())
                .flatMap(taken -> taken == null ? Uni.createFrom().nullItem() : findById(id));
    }

    Uni<Void> report(UUID job, ImportView.Line line) {
        String reasons = line.reasons().stream()
                .map(reason -> reason.field() + " " + reason.code())
                .collect(Collectors.joining("\n"));
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(REPORT)
                        .setParameter(1, job)
                        .setParameter(2, line.row())
                        .setParameter(3, line.result().name())
                        .setParameter(4, line.outcomeId())
                        .setParameter(5, reasons)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Lines of the report after a row, by row. */
    Uni<List<ImportView.Line>> lines(UUID job, RowResult result, long after, int most) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("""
                                select row_number, result, outcome_id, reasons from import_row
                                where job_id = ?1 and row_number > ?2 and (?3 = '' or result = ?3)
                                order by row_number
                                """, Object[].class)
                        .setParameter(1, job)
                        .setParameter(2, after)
                        .setParameter(3, result == null ? "" : result.name())
                        .setMaxResults(most)
                        .getResultList())
                .map(rows -> rows.stream().map(ImportJobs::line).toList());
    }

    private static ImportView.Line line(Object[] row) {
        List<ImportView.Reason> reasons = ((String) row[3])
                .lines()
                .map(reason -> reason.split(" ", 2))
                .map(reason -> new ImportView.Reason(reason[0], reason[1]))
                .toList();
        return new ImportView.Line(
                ((Number) row[0]).longValue(), RowResult.valueOf((String) row[1]), (UUID) row[2], reasons);
    }
}
