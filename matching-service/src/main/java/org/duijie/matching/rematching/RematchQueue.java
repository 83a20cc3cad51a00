package org.duijie.matching.rematching;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where asked renewals are kept. Every method works in the current transaction. */
@ApplicationScoped
public class RematchQueue {
    private static final String ENQUEUE = """
            insert into renewal (subject_id)
            select cast(id as uuid) from json_array_elements_text(cast(cast(?1 as text) as json)) as asked(id) order by 1
            on conflict (subject_id) do update set asked = renewal.asked + 1, asked_at = now(), claimed_until = null
            """;
    private static final String ENQUEUE_DEMANDS_OF = """
            insert into renewal (subject_id)
            select id from subject where side = 'DEMAND' and open and (organisation_id in (?1, ?2) or exists (
                select from jsonb_array_elements_text(coalesce(cast(facts as jsonb) -> 'members', cast('[]' as jsonb))) as member
                where member in (cast(cast(?1 as uuid) as text), cast(cast(?2 as uuid) as text))))
            order by id
            on conflict (subject_id) do update set asked = renewal.asked + 1, asked_at = now(), claimed_until = null
            """;
    private static final String ENQUEUE_OPEN_DEMANDS = """
            insert into renewal (subject_id) select id from subject where side = 'DEMAND' and open order by id
            on conflict (subject_id) do update set asked = renewal.asked + 1, asked_at = now(), claimed_until = null
            """;
    private static final String ENQUEUE_SCORED_BY_OTHERS = """
            insert into renewal (subject_id) select id from subject
            where side = 'DEMAND' and open and exists (
                select from pairing join subject as demand on demand.id = pairing.demand_id
                where demand.open and pairing.state in ('PROPOSED', 'ACCEPTED_BY_ONE') and pairing.matcher_version <> ?1)
            order by id
            on conflict (subject_id) do nothing
            """;
    private static final String ENQUEUE_EXPIRED_DEMANDS = """
            insert into renewal (subject_id)
            select distinct pairing.demand_id from pairing join subject on subject.id = pairing.demand_id
            where pairing.state in ('PROPOSED', 'ACCEPTED_BY_ONE')
              and cast(subject.facts as json) ->> 'validUntil' < cast(cast(now() at time zone 'UTC' as date) as text)
            order by 1
            on conflict (subject_id) do nothing
            """;
    /** Who dies while at it holds the claim for two minutes; then another may have it. */
    private static final String LEASE = """
            update renewal set claimed_until = now() + interval '2 minutes'
            where subject_id in (
                select subject_id from renewal
                where (claimed_until is null or claimed_until < now()) and %s
                order by asked_at limit %d for update skip locked)
            returning subject_id, asked
            """;

    private static final String RELEASE = "update renewal set claimed_until = null where subject_id = ?1";
    private static final String IS_STILL = "select asked from renewal where subject_id = ?1 for update";
    private static final String COMPLETE = "delete from renewal where subject_id = ?1 and asked = ?2";

    /** As all that asks, in the order of the ids, so that two who ask for the same do not wait for each other. */
    public Uni<Void> enqueue(Collection<UUID> subjects) {
        if (subjects.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        JsonArray ids = new JsonArray();
        subjects.stream().distinct().map(UUID::toString).forEach(ids::add);
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(ENQUEUE)
                        .setParameter(1, ids.encode())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** For all open demands of two organisations, and the common ones that stand for demands of theirs. */
    public Uni<Void> enqueueDemandsOf(UUID one, UUID other) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(ENQUEUE_DEMANDS_OF)
                        .setParameter(1, one)
                        .setParameter(2, other)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** For all open demands. */
    public Uni<Void> enqueueOpenDemands() {
        return Panache.getSession()
                .flatMap(session ->
                        session.createNativeQuery(ENQUEUE_OPEN_DEMANDS).executeUpdate())
                .replaceWithVoid();
    }

    /**
     * For all open demands, where anything undecided of one was scored by another matcher.
     *
     * @return how many
     */
    public Uni<Integer> enqueueWhereOthersScored(String matcherVersion) {
        return Panache.getSession().flatMap(session -> session.createNativeQuery(ENQUEUE_SCORED_BY_OTHERS)
                .setParameter(1, matcherVersion)
                .executeUpdate());
    }

    /** For demands whose last day has passed and that have something undecided on the table. */
    public Uni<Void> enqueueExpiredDemands() {
        return Panache.getSession()
                .flatMap(session ->
                        session.createNativeQuery(ENQUEUE_EXPIRED_DEMANDS).executeUpdate())
                .replaceWithVoid();
    }

    /** Takes some that nobody else is at. */
    public Uni<List<Lease>> leaseAny(int most) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(LEASE.formatted("true", most), Object[].class)
                        .getResultList())
                .map(RematchQueue::leases);
    }

    /** Takes the subject's, if it is asked for and nobody else is at it. */
    public Uni<List<Lease>> lease(UUID subject) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(LEASE.formatted("subject_id = ?1", 1), Object[].class)
                        .setParameter(1, subject)
                        .getResultList())
                .map(RematchQueue::leases);
    }

    /** Whether it is still asked for, and was not once more since it was taken; held until the transaction ends. */
    public Uni<Boolean> isStill(Lease lease) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(IS_STILL, Long.class)
                        .setParameter(1, lease.subjectId())
                        .getSingleResultOrNull())
                .map(asked -> asked != null && asked == lease.asked());
    }

    /** Forgets it, unless it was asked for again meanwhile. */
    public Uni<Void> complete(Lease lease) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(COMPLETE)
                        .setParameter(1, lease.subjectId())
                        .setParameter(2, lease.asked())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Gives it back: somebody is to do it later. */
    public Uni<Void> release(Lease lease) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(RELEASE)
                        .setParameter(1, lease.subjectId())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static List<Lease> leases(List<Object[]> rows) {
        return rows.stream()
                .map(row -> new Lease((UUID) row[0], ((Number) row[1]).longValue()))
                .toList();
    }

    /** A renewal that is being done. */
    public record Lease(UUID subjectId, long asked) {}
}
