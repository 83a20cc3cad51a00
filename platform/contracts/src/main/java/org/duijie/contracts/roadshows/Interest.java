package org.duijie.contracts.roadshows;

import java.time.Instant;
import java.util.UUID;

/**
 * An expression of interest in a release.
 *
 * @param organisationId who is interested
 */
public record Interest(UUID id, UUID releaseId, UUID organisationId, Instant expressedAt) {}
