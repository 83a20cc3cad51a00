package org.duijie.matching.conflicts;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A conflict as the park sees it. */
record ConflictView(
        UUID id,
        UUID organisationId,
        UUID otherOrganisationId,
        @Schema(description = "Why the two are kept apart") String reason,
        Instant createdAt) {}
