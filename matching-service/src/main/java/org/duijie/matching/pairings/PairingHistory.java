package org.duijie.matching.pairings;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.EventType;
import org.duijie.contracts.pairings.Pairing;
import org.duijie.records.identity.Caller;

/** Where every state is kept that a pairing was told of. */
@ApplicationScoped
public class PairingHistory implements PanacheRepositoryBase<StoredHistory, StoredHistory.Key> {
    private static final PairingColumn COLUMN = new PairingColumn();

    /** Many rows in one statement. */
    private static final String INSERT = """
            insert into pairing_history (pairing_id, version, type, at, pairing, kept, told_type, told)
            select entry.pairing_id, entry.version, entry.type, ?2, entry.pairing, entry.kept, entry.told_type, entry.told
            from json_to_recordset(cast(cast(?1 as text) as json)) as entry (
                pairing_id uuid, version bigint, type text, pairing text, kept boolean, told_type text, told text)
            """;

    private final Pairings pairings;

    PairingHistory(Pairings pairings) {
        this.pairings = pairings;
    }

    /** Adds the states after the events, in the current transaction. */
    Uni<Void> append(List<PairingNews> news, Instant now) {
        JsonArray rows = new JsonArray();
        news.forEach(one -> rows.add(row(one)));
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(INSERT)
                        .setParameter(1, rows.encode())
                        .setParameter(2, now)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static JsonObject row(PairingNews news) {
        Pairing pairing = news.event().pairing();
        JsonObject row = new JsonObject()
                .put("pairing_id", pairing.id().toString())
                .put("version", pairing.version())
                .put("type", EventType.of(news.event()).wireName())
                .put("pairing", COLUMN.convertToDatabaseColumn(pairing));
        if (news.told() == null) {
            return row.put("kept", true);
        }
        return news.apart() == null
                ? row
                : row.put("told_type", EventType.of(news.told()).wireName())
                        .put("told", COLUMN.convertToDatabaseColumn(news.apart()));
    }

    /** As far as the caller may know of it; {@code not-found} where it may not know of the pairing. */
    public Uni<KnownHistory> of(UUID pairingId, Caller caller) {
        return pairings.known(pairingId, caller)
                .flatMap(pairing -> this.<StoredHistory>list("pairingId = ?1 order by version", pairingId)
                        .map(states -> new KnownHistory(pairing, known(states, pairing.isOnDemandSide(caller)))));
    }

    private static List<PastState> known(List<StoredHistory> states, boolean readsAll) {
        return readsAll
                ? states.stream().map(StoredHistory::whole).toList()
                : states.stream()
                        .filter(state -> !state.isKept())
                        .map(StoredHistory::told)
                        .toList();
    }

    /** Forgets what pairings went through that are no more. */
    Uni<Void> forget(Collection<UUID> pairingIds) {
        return delete("pairingId in ?1", pairingIds).replaceWithVoid();
    }

    /**
     * What a pairing went through, as somebody may read it.
     *
     * @param pairing as it is now
     * @param states oldest first; none of a pairing that is older than the history
     */
    public record KnownHistory(StoredPairing pairing, List<PastState> states) {}
}
