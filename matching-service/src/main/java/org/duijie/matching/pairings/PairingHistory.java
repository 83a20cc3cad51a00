package org.duijie.matching.pairings;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.EventType;
import org.duijie.contracts.pairings.Pairing;
import org.duijie.contracts.pairings.PairingEvent;
import org.duijie.records.identity.Caller;

/** Where every state is kept that a pairing was told of. */
@ApplicationScoped
public class PairingHistory implements PanacheRepositoryBase<StoredHistory, StoredHistory.Key> {
    private static final PairingColumn COLUMN = new PairingColumn();

    /** Many rows in one statement. */
    private static final String INSERT = """
            insert into pairing_history (pairing_id, version, type, at, pairing)
            select told.pairing_id, told.version, told.type, ?2, told.pairing
            from json_to_recordset(cast(cast(?1 as text) as json)) as told (
                pairing_id uuid, version bigint, type text, pairing text)
            """;

    private final Pairings pairings;

    PairingHistory(Pairings pairings) {
        this.pairings = pairings;
    }

    /** Adds the states after the events, in the current transaction. */
    Uni<Void> append(List<PairingEvent> events, Instant now) {
        JsonArray rows = new JsonArray();
        events.forEach(event -> rows.add(row(event)));
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(INSERT)
                        .setParameter(1, rows.encode())
                        .setParameter(2, now)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static JsonObject row(PairingEvent event) {
        Pairing pairing = event.pairing();
        return new JsonObject()
                .put("pairing_id", pairing.id().toString())
                .put("version", pairing.version())
                .put("type", EventType.of(event).wireName())
                .put("pairing", COLUMN.convertToDatabaseColumn(pairing));
    }

    /** Where the caller may know of the pairing; else {@code not-found}. */
    public Uni<KnownHistory> of(UUID pairingId, Caller caller) {
        return pairings.known(pairingId, caller)
                .flatMap(pairing -> this.<StoredHistory>list("pairingId = ?1 order by version", pairingId)
                        .map(states -> new KnownHistory(pairing, states)));
    }

    /**
     * What a pairing went through.
     *
     * @param pairing as it is now
     * @param states oldest first; none of a pairing that is older than the history
     */
    public record KnownHistory(StoredPairing pairing, List<StoredHistory> states) {}
}
