package org.duijie.matching.subjects;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.duijie.engine.embedding.Embedding;

/** Where subjects are kept. */
@ApplicationScoped
public class Subjects implements PanacheRepositoryBase<StoredSubject, UUID> {
    /**
     * An older version never replaces a newer one. The same version again may bring the text of a confidential demand, but
     * what is told without its text does not take it away.
     */
    private static final String PUT = """
            insert into subject (id, side, version, organisation_id, open, confidential, title, body, summary,
                                 fingerprint, embedder, embedding, quotable_embedding, facts)
            select told.id, told.side, told.version, told.organisation_id, told.open, told.confidential, told.title,
                   told.body, told.summary, told.fingerprint, told.embedder, decode(told.embedding, 'base64'),
                   decode(told.quotable_embedding, 'base64'), told.facts
            from json_to_recordset(cast(cast(?1 as text) as json)) as told (
                id uuid, side text, version bigint, organisation_id uuid, open boolean, confidential boolean,
                title text, body text, summary text, fingerprint text, embedder text, embedding text,
                quotable_embedding text, facts text)
            order by told.id
            on conflict (id) do update set
                version = excluded.version, organisation_id = excluded.organisation_id, open = excluded.open,
                confidential = excluded.confidential, title = excluded.title, body = excluded.body,
                summary = excluded.summary, fingerprint = excluded.fingerprint, embedder = excluded.embedder,
                embedding = excluded.embedding, quotable_embedding = excluded.quotable_embedding, facts = excluded.facts, changed_in = pg_current_xact_id()
            where subject.version < excluded.version
               or subject.version = excluded.version and (excluded.body <> '' or subject.body = '')
            returning id
            """;

    /** One statement, so that the horizon is that of the very look: what it does not see has the horizon's number or a higher one. */
    private static final String NEWS = """
            select cast(pg_snapshot_xmin(pg_current_snapshot()) as text), id, version, open, fingerprint, md5(facts)
            from (select 1) as look
            left join subject on changed_in >= cast(cast(?1 as text) as xid8)
            """;

    /** Neither texts nor vectors, which would only be carried about; in an order that all lock in. */
    private static final String HOLD =
            "select id, version, fingerprint, open from subject where id = any(?1) order by id ";

    private static final String HOLD_ALONE = "select id from subject where id = ?1 for no key update";

    /**
     * Stores subjects with their vectors, in the current transaction where there is one.
     *
     * @return those that were stored; of the others more is known already
     */
    public Uni<Set<UUID>> put(Collection<EmbeddedSubject> known, String embedderId) {
        JsonArray rows = new JsonArray();
        known.forEach(one -> rows.add(row(one, embedderId)));
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(PUT, UUID.class)
                        .setParameter(1, rows.encode())
                        .getResultList())
                .map(Set::copyOf);
    }

    private static JsonObject row(EmbeddedSubject known, String embedderId) {
        Subject subject = known.subject();
        return new JsonObject()
                .put("id", subject.id().toString())
                .put("side", subject.kind().name())
                .put("version", subject.version())
                .put("organisation_id", subject.organisationId().toString())
                .put("open", subject.open())
                .put("confidential", subject.confidential())
                .put("title", subject.text().title())
                .put("body", subject.text().body())
                .put("summary", subject.text().summary())
                .put("fingerprint", subject.text().fingerprint())
                .put("embedder", embedderId)
                .put("embedding", base64(known.embedding()))
                .put("quotable_embedding", known.quotable() == null ? null : base64(known.quotable()))
                .put("facts", FactsColumn.FORM.convertToDatabaseColumn(subject.facts()));
    }

    private static String base64(Embedding embedding) {
        return Base64.getEncoder().encodeToString(embedding.toBytes());
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

    /**
     * Holds the sides of pairs until the transaction ends: outcomes beside others who hold them, demands alone, since what one brings
     * to a demand's table decides what another may leave there. Demands first, each side in the order of the ids, as all lock.
     */
    public Uni<LockedSubjects> lockSides(Collection<UUID> demands, Collection<UUID> outcomes) {
        return hold(demands, "for no key update").flatMap(heldDemands -> hold(outcomes, "for share")
                .map(heldOutcomes -> LockedSubjects.of(Stream.concat(heldDemands.stream(), heldOutcomes.stream())
                        .toList())));
    }

    private static Uni<List<Object[]>> hold(Collection<UUID> ids, String how) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : Panache.getSession().flatMap(session -> session.createNativeQuery(HOLD + how, Object[].class)
                        .setParameter(1, ids.toArray(UUID[]::new))
                        .getResultList());
    }

    /** Waits until nobody holds the subject, and lets nobody hold it until the current transaction ends. */
    public Uni<Void> lockExclusive(UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(HOLD_ALONE, UUID.class)
                        .setParameter(1, id)
                        .getResultList())
                .replaceWithVoid();
    }

    /**
     * What a look at all subjects has found.
     *
     * @param horizon the oldest transaction that was still running: everything older is decided and visible, or gone
     */
    public record News(String horizon, List<Change> changes) {}

    /** What tells whether the index has a subject as it is now. */
    public record Change(UUID id, long version, boolean open, String fingerprint, String factsDigest) {

        /** Whether this is what became of a subject when it was stored. */
        public boolean is(EmbeddedSubject stored) {
            Subject subject = stored.subject();
            return id.equals(subject.id())
                    && version == subject.version()
                    && open == subject.open()
                    && fingerprint.equals(subject.text().fingerprint())
                    && factsDigest.equals(FactsColumn.digestOf(subject.facts()));
        }
    }
}
