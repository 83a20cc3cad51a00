package org.duijie.matching.subjects;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Where subjects are kept. */
@ApplicationScoped
public class Subjects implements PanacheRepositoryBase<StoredSubject, UUID> {
    /**
     * An older version never replaces a newer one. The same version again may bring the text of a confidential demand, but
     * what is told without its text does not take it away.
     */
    private static final String PUT = """
            insert into subject (id, side, version, organisation_id, open, confidential, title, body, summary,
                                 fingerprint, embedder, embedding, facts)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
            on conflict (id) do update set
                version = excluded.version, organisation_id = excluded.organisation_id, open = excluded.open,
                confidential = excluded.confidential, title = excluded.title, body = excluded.body,
                summary = excluded.summary, fingerprint = excluded.fingerprint, embedder = excluded.embedder,
                embedding = excluded.embedding, facts = excluded.facts, changed_in = pg_current_xact_id()
            where subject.version < excluded.version
               or subject.version = excluded.version and (excluded.body <> '' or subject.body = '')
            """;

    /** One statement, so that the horizon is that of the very look: what it does not see has the horizon's number or a higher one. */
    private static final String NEWS = """
            select cast(pg_snapshot_xmin(pg_current_snapshot()) as text), id, version, open, fingerprint, md5(facts)
            from (select 1) as look
            left join subject on changed_in >= cast(cast(?1 as text) as xid8)
            """;

    /** The ids alone: the texts and vectors of those that are locked would only be carried about. */
    private static final String LOCK_OPEN = "select id from subject where id = any(?1) and open order by id for share";

    private static final String HOLD =
            "select id from subject where id = ?1 and version = ?2 and fingerprint = ?3 for share";

    /** Stores the subject with its vectors in the current transaction; false where more is known of it already. */
    public Uni<Boolean> put(KnownSubject known, String embedderId) {
        Subject subject = known.subject();
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(PUT)
                        .setParameter(1, subject.id())
                        .setParameter(2, subject.side().name())
                        .setParameter(3, subject.version())
                        .setParameter(4, subject.organisationId())
                        .setParameter(5, subject.open())
                        .setParameter(6, subject.confidential())
                        .setParameter(7, subject.text().title())
                        .setParameter(8, subject.text().body())
                        .setParameter(9, subject.text().summary())
                        .setParameter(10, subject.text().fingerprint())
                        .setParameter(11, embedderId)
                        .setParameter(12, known.embedding().toBytes())
                        .setParameter(13, FactsColumn.FORM.convertToDatabaseColumn(subject.facts()))
                        .executeUpdate())
                .map(rows -> rows > 0);
    }

    /** What was committed by transactions from the given one on. */
    public Uni<News> newsSince(String horizon) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(NEWS, Object[].class)
                        .setParameter(1, horizon)
                        .getResultList())
                .map(rows -> new News(
                        (String) rows.getFirst()[0],
                        rows.stream()
                                .filter(row -> row[1] != null)
                                .map(Subjects::change)
                                .toList()));
    }

    private static Change change(Object[] row) {
        return new Change(
                (UUID) row[1], ((Number) row[2]).longValue(), (Boolean) row[3], (String) row[4], (String) row[5]);
    }

    public Uni<List<StoredSubject>> withIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** Whether version and text of the subject are as given; if so they stay so until the current transaction ends. */
    public Uni<Boolean> holdIfStill(Subject subject) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(HOLD, UUID.class)
                        .setParameter(1, subject.id())
                        .setParameter(2, subject.version())
                        .setParameter(3, subject.text().fingerprint())
                        .getResultList())
                .map(found -> !found.isEmpty());
    }

    /** Those of the given that are open, kept from changing until the current transaction ends. */
    public Uni<Set<UUID>> lockOpen(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(LOCK_OPEN, UUID.class)
                        .setParameter(1, ids.toArray(UUID[]::new))
                        .getResultList())
                .map(Set::copyOf);
    }

    /**
     * What a look at all subjects has found.
     *
     * @param horizon the oldest transaction that was still running: everything older is decided and visible, or gone
     */
    public record News(String horizon, List<Change> changes) {}

    /** What tells whether the index has a subject as it is now. */
    public record Change(UUID id, long version, boolean open, String fingerprint, String factsDigest) {}
}
