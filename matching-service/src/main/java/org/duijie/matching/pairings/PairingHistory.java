package org.duijie.matching.pairings;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.EventType;
import org.duijie.contracts.pairings.PairingEvent;
import org.duijie.web.identity.Caller;

/** Where every state is kept that a pairing was told of. */
@ApplicationScoped
public class PairingHistory implements PanacheRepositoryBase<StoredHistory, StoredHistory.Key> {
    private final Pairings pairings;

    PairingHistory(Pairings pairings) {
        this.pairings = pairings;
    }

    /** Adds the states after the events, in the current transaction. */
    Uni<Void> note(List<PairingEvent> events, Instant now) {
        return persist(events.stream()
                .map(event -> new StoredHistory(EventType.of(event).wireName(), now, event.pairing())));
    }

    /** Oldest first, where the caller may know of the pairing; else {@code not-found}. */
    public Uni<List<StoredHistory>> of(UUID pairingId, Caller caller) {
        return pairings.known(pairingId, caller).chain(() -> list("pairingId = ?1 order by version", pairingId));
    }
}
