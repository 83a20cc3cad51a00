package org.duijie.demand.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.duijie.records.identity.Caller;

/** That somebody read the content of a confidential demand. Never changed. */
@Entity
@Table(name = "demand_opening")
public class Opening {
    @Id
    private UUID id;

    @Column(name = "demand_id")
    private UUID demandId;

    @Column(name = "demand_version")
    private long demandVersion;

    @Column(name = "organisation_id")
    private UUID organisationId;

    private String subject;

    @Enumerated(EnumType.STRING)
    private Ground.Why why;

    private UUID reference;

    @Column(name = "opened_at")
    private Instant openedAt;

    protected Opening() {
        // For Hibernate.
    }

    /** @param read which demand, and which of its versions */
    Opening(UUID id, Read read, Caller caller, Ground ground, Instant now) {
        this.id = id;
        this.demandId = read.demandId();
        this.demandVersion = read.version();
        this.organisationId = caller.organisationId();
        this.subject = caller.subject();
        this.why = ground.why();
        this.reference = ground.reference();
        this.openedAt = now;
    }

    /** Which version of which demand. */
    record Read(UUID demandId, long version) {}

    UUID id() {
        return id;
    }

    OpeningView view() {
        return new OpeningView(id, demandId, demandVersion, organisationId, subject, why, reference, openedAt);
    }
}
