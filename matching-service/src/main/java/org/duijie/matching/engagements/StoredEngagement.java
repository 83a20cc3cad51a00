package org.duijie.matching.engagements;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A meeting or agreement as last heard of. Read by Hibernate, written by {@link Engagements} in one statement. */
@Entity
@Table(name = "talk")
class StoredEngagement {
    @Id
    private UUID id;

    @Column(name = "demand_id")
    private UUID demandId;

    @Column(name = "outcome_id")
    private UUID outcomeId;

    @Enumerated(EnumType.STRING)
    private Progress progress;

    private Instant at;

    protected StoredEngagement() {
        // For Hibernate.
    }

    Engagement engagement() {
        return new Engagement(id, demandId, outcomeId, progress, at);
    }
}
