package org.duijie.roadshow.interests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.duijie.contracts.roadshows.Interest;

/** The interest of an organisation in a release; there is one at most. */
@Entity
@Table(name = "expressed_interest")
public class ExpressedInterest {
    @Id
    private UUID id;

    @Column(name = "release_id")
    private UUID releaseId;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "expressed_at")
    private Instant expressedAt;

    protected ExpressedInterest() {
        // For Hibernate.
    }

    static ExpressedInterest of(Interest interest) {
        ExpressedInterest expressed = new ExpressedInterest();
        expressed.id = interest.id();
        expressed.releaseId = interest.releaseId();
        expressed.organisationId = interest.organisationId();
        expressed.expressedAt = interest.expressedAt();
        return expressed;
    }

    Interest told() {
        return new Interest(id, releaseId, organisationId, expressedAt);
    }
}
