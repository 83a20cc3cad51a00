package org.duijie.demand.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.duijie.records.identity.Caller;

/** A company's leave for another organisation to read its confidential demand. */
@Entity
@Table(name = "demand_grant")
public class Grant {
    @Id
    private UUID id;

    @Column(name = "demand_id")
    private UUID demandId;

    @Column(name = "organisation_id")
    private UUID organisationId;

    private String reason;

    @Column(name = "granted_by")
    private String grantedBy;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "revoked_by")
    private String revokedBy;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected Grant() {
        // For Hibernate; new ones are written by the statement that knows whether there is one already.
    }

    /** Takes it back; one that was taken back stays as it is. */
    void revoke(Caller caller, Instant now) {
        if (revokedAt == null) {
            revokedBy = caller.subject();
            revokedAt = now;
        }
    }

    UUID id() {
        return id;
    }

    UUID demandId() {
        return demandId;
    }

    UUID organisationId() {
        return organisationId;
    }

    String reason() {
        return reason;
    }

    String grantedBy() {
        return grantedBy;
    }

    Instant grantedAt() {
        return grantedAt;
    }

    String revokedBy() {
        return revokedBy;
    }

    Instant revokedAt() {
        return revokedAt;
    }
}
