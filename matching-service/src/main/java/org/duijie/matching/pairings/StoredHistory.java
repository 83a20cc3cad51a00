package org.duijie.matching.pairings;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.duijie.contracts.pairings.Pairing;

/** One state of a pairing, as it was told of. Read by Hibernate, written by {@link PairingHistory} in one statement. */
@Entity
@IdClass(StoredHistory.Key.class)
@Table(name = "pairing_history")
public class StoredHistory {
    @Id
    @Column(name = "pairing_id")
    private UUID pairingId;

    @Id
    private long version;

    private String type;
    private Instant at;

    @Convert(converter = PairingColumn.class)
    private Pairing pairing;

    protected StoredHistory() {
        // For Hibernate.
    }

    /** The event type that told of it. */
    public String type() {
        return type;
    }

    public Instant at() {
        return at;
    }

    public Pairing pairing() {
        return pairing;
    }

    /** Pairing and version. */
    public record Key(UUID pairingId, long version) {}
}
