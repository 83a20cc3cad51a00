package org.duijie.candidates.contacts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.duijie.candidates.contacts.ContactOpeningView.ContactReason;
import org.duijie.records.identity.Caller;

/** That somebody read the contact of a record. Never changed. */
@Entity
@Table(name = "contact_opening")
public class ContactOpening {
    @Id
    private UUID id;

    @Column(name = "record_id")
    private UUID recordId;

    @Column(name = "organisation_id")
    private UUID organisationId;

    private String subject;

    @Enumerated(EnumType.STRING)
    private ContactReason why;

    @Column(name = "pairing_id")
    private UUID pairingId;

    @Column(name = "opened_at")
    private Instant openedAt;

    protected ContactOpening() {
        // For Hibernate.
    }

    /** @param pairingId what let the caller in; null where it is the park */
    ContactOpening(UUID id, UUID recordId, Caller caller, UUID pairingId, Instant now) {
        this.id = id;
        this.recordId = recordId;
        this.organisationId = caller.organisationId();
        this.subject = caller.subject();
        this.why = pairingId == null ? ContactReason.PARK : ContactReason.PAIRING;
        this.pairingId = pairingId;
        this.openedAt = now;
    }

    UUID id() {
        return id;
    }

    ContactOpeningView view() {
        return new ContactOpeningView(id, organisationId, subject, why, pairingId, openedAt);
    }
}
