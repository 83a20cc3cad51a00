package org.duijie.demand.access;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.duijie.web.idempotency.Created;

/**
 * A grant, as its company, the park and the auditor see it.
 *
 * @param organisationId who may read the demand
 * @param grantedBy the user or service account
 * @param revokedAt null while it is in force
 */
record GrantView(
        UUID id,
        UUID demandId,
        UUID organisationId,
        String reason,
        String grantedBy,
        Instant grantedAt,
        String revokedBy,
        Instant revokedAt) {

    static GrantView of(Grant grant) {
        return new GrantView(
                grant.id(),
                grant.demandId(),
                grant.organisationId(),
                grant.reason(),
                grant.grantedBy(),
                grant.grantedAt(),
                grant.revokedBy(),
                grant.revokedAt());
    }

    Created createdIn(String collection) {
        return new Created(URI.create(collection + "/" + id), null, this);
    }
}
