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

    /** Whether others than its demand's side and the park have heard nothing of it; null is no. */
    private Boolean kept;

    /** As others read it and heard of it; null where that is all there is. */
    @Convert(converter = PairingColumn.class)
    private Pairing told;

    @Column(name = "told_type")
    private String toldType;

    protected StoredHistory() {
        // For Hibernate.
    }

    boolean isKept() {
        return Boolean.TRUE.equals(kept);
    }

    /** For its demand's side and the park. */
    PastState whole() {
        return new PastState(type, at, pairing);
    }

    /** For all others. */
    PastState told() {
        return told == null ? whole() : new PastState(toldType, at, told);
    }

    /** Pairing and version. */
    public record Key(UUID pairingId, long version) {}
}
