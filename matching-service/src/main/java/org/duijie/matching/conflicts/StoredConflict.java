package org.duijie.matching.conflicts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.duijie.matching.gates.OrganisationPair;

/** Two organisations that the park keeps apart. */
@Entity
@Table(name = "organisation_conflict")
class StoredConflict {
    @Id
    private UUID id;

    @Column(name = "one_id")
    private UUID oneId;

    @Column(name = "other_id")
    private UUID otherId;

    private String reason;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    protected StoredConflict() {
        // For Hibernate.
    }

    StoredConflict(UUID id, OrganisationPair pair, String reason, Instant createdAt, String createdBy) {
        this.id = id;
        this.oneId = pair.one();
        this.otherId = pair.other();
        this.reason = reason;
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    UUID id() {
        return id;
    }

    OrganisationPair pair() {
        return new OrganisationPair(oneId, otherId);
    }

    ConflictView view() {
        return new ConflictView(id, oneId, otherId, reason, createdAt);
    }
}
