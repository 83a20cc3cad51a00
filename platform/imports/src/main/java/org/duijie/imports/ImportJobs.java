package org.duijie.imports;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;
import org.duijie.records.OwnedRecord;
import org.duijie.records.identity.Caller;

/** Where jobs and their files are kept. */
@ApplicationScoped
class ImportJobs implements PanacheRepositoryBase<ImportJob, UUID> {
    /** One replica looks for its next job at a time, or two could take two jobs of one organisation. */
    private static final String ONE_AT_A_TIME =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended('import-turns', 4))) locked";

    /**
     * Organisations take turns, and have one each: two jobs of one organisation would wait for each other, part by part
     * ({@link SameContent}).
     */
    private static final String NEXT = """
            select job.id from import_job job
            where job.status in ('WAITING', 'RUNNING') and job.not_before <= ?1
                and not exists (
                    select 1 from import_job held
                    where held.organisation_id = job.organisation_id and held.held_until > ?1
                        and held.status in ('WAITING', 'RUNNING'))
            order by
                (select max(last.turn_at) from import_job last where last.organisation_id = job.organisation_id)
                    nulls first,
                job.id
            limit 1
            for update of job skip locked
            """;

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

    /** So many bytes of the file from a place on; empty behind its end, null where its job is over. */
    Uni<byte[]> filePart(UUID id, int from, int length) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(
                        "select substring(content from ?2 for ?3) from import_file where job_id = ?1", byte[].class)
                .setParameter(1, id)
                // SQL counts from 1.
                .setParameter(2, from + 1)
                .setParameter(3, length)
                .getSingleResultOrNull());
    }

    Uni<Void> forgetFile(UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery("delete from import_file where job_id = ?1")
                        .setParameter(1, id)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** The job whose turn it is, locked; null where there is none. */
    Uni<ImportJob> next(Instant now) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(ONE_AT_A_TIME, Integer.class)
                        .getSingleResult()
                        .chain(() -> session.createNativeQuery(NEXT, UUID.class)
                                .setParameter(1, now)
                                .getSingleResultOrNull()))
                .flatMap(id -> id == null ? Uni.createFrom().nullItem() : findById(id));
    }

    /** The job of an attempt, locked; null where another attempt has it or it is over. */
    Uni<ImportJob> take(ImportAttempt attempt) {
        return findById(attempt.id(), LockModeType.PESSIMISTIC_WRITE)
                .map(job -> job == null || !job.isFor(attempt) ? null : job);
    }

    /** A job that the caller may know of, locked. */
    Uni<ImportJob> lock(UUID id, Caller caller) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).map(job -> OwnedRecord.ifKnown(job, caller));
    }

    /** Jobs that nobody is working on, and since when the one that has waited longest has. */
    Uni<Waiting> waiting(Instant now) {
        return Panache.getSession()
                .flatMap(session -> session.createQuery("""
                                select count(job), min(job.updatedAt) from ImportJob job
                                where job.status in (WAITING, RUNNING) and (job.heldUntil is null or job.heldUntil <= ?1)
                                """, Object[].class)
                        .setParameter(1, now)
                        .getSingleResult())
                .map(found -> new Waiting((Long) found[0], (Instant) found[1]));
    }

    /**
     * What waits.
     *
     * @param since null where nothing does
     */
    record Waiting(long jobs, Instant since) {}
}
