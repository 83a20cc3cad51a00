package org.duijie.outcome.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.duijie.outcome.access.rules.AccessStatus;
import org.duijie.records.identity.Caller;
import org.duijie.web.records.RecordView;

/**
 * Access as those see it whom it concerns.
 *
 * @param organisationId who asks
 * @param reason why the host refused it or took it back
 * @param terms the terms that were accepted
 * @param allowedSteps steps that this caller could take now
 */
public record AccessView(
        UUID id,
        long version,
        UUID datasetId,
        UUID organisationId,
        AccessStatus status,
        String purpose,
        String reason,
        String terms,
        Instant createdAt,
        Instant updatedAt,
        List<String> allowedSteps)
        implements RecordView {

    static AccessView of(AccessGrant access, Caller caller) {
        return new AccessView(
                access.id(),
                access.version(),
                access.resourceId(),
                access.organisationId(),
                access.status(),
                access.purpose(),
                access.reason(),
                access.terms(),
                access.createdAt(),
                access.updatedAt(),
                access.stepsFor(caller));
    }
}
