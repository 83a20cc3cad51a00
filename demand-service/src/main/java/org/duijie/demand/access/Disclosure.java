package org.duijie.demand.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.duijie.contracts.openings.Opening;
import org.duijie.records.identity.Caller;

/** That somebody read the content of a confidential demand. Never changed. */
@Entity
@Table(name = "demand_opening")
public class Disclosure {
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
    private DisclosureBasis.Why why;

    private UUID reference;

    @Column(name = "opened_at")
    private Instant openedAt;

    protected Disclosure() {
        // For Hibernate.
    }

    /** @param read which demand, and which of its versions */
    Disclosure(UUID id, Read read, Caller caller, DisclosureBasis basis, Instant now) {
        this.id = id;
        this.demandId = read.demandId();
        this.demandVersion = read.version();
        this.organisationId = caller.organisationId();
        this.subject = caller.subject();
        this.why = basis.why();
        this.reference = basis.reference();
        this.openedAt = now;
    }

    /** As told of a reading by the park elsewhere. */
    static Disclosure of(Opening opening) {
        Disclosure disclosure = new Disclosure();
        disclosure.id = opening.id();
        disclosure.demandId = opening.demandId();
        disclosure.demandVersion = opening.demandVersion();
        disclosure.organisationId = opening.organisationId();
        disclosure.subject = opening.subject();
        disclosure.why = DisclosureBasis.Why.PARK;
        disclosure.openedAt = opening.openedAt();
        return disclosure;
    }

    /** Which version of which demand. */
    record Read(UUID demandId, long version) {}

    UUID id() {
        return id;
    }

    DisclosureView view() {
        return new DisclosureView(id, demandId, demandVersion, organisationId, subject, why, reference, openedAt);
    }
}
