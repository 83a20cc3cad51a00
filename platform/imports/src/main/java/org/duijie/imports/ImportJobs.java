package org.duijie.imports;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.duijie.records.OwnedRecord;
import org.duijie.records.identity.Caller;

/** Where jobs and their files are kept. */
@ApplicationScoped
class ImportJobs implements PanacheRepositoryBase<ImportJob, UUID> {
    private static final int AT_ONCE = 10;
    /** Taken for as long as the transaction of a part: of several replicas one works on a job. */
    private static final String TAKE = "select id from import_job where id = ?1 for update skip locked";

    Uni<ImportJob> known(UUID id, Caller caller) {
        return findById(id).map(job -> OwnedRecord.ifKnown(job, caller));
    }

    /** Keeps a new job and its file. */
    Uni<ImportJob> keep(ImportJob job, byte[] file) {
        return persistAndFlush(job).call(() -> Panache.getSession().flatMap(session -> session.createNativeQuery(
                        "insert into import_file (job_id, content) values (?1, ?2)")
                .setParameter(1, job.id())
                .setParameter(2, file)
                .executeUpdate()));
    }

    /** The file; null where its job is over. */
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
                .range(0, AT_ONCE - 1)
                .list()
                .map(jobs -> jobs.stream().map(ImportJob::id).toList());
    }

    /** The job, for this transaction alone; null where another replica has it or it is over. */
    Uni<ImportJob> take(UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(TAKE, UUID.class)
                        .setParameter(1, id)
                        .getSingleResultOrNull())
                .flatMap(taken -> taken == null ? Uni.createFrom().nullItem() : findById(id))
                .map(job -> job == null || job.isOver() ? null : job);
    }
}
