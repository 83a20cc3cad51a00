package org.duijie.contracts.openings;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody read what a confidential demand keeps to itself (查阅记录).
 *
 * @param version 1: it never changes
 * @param demandVersion the version that was read
 * @param organisationId whose user or service account read it
 * @param subject the user or service account
 */
public record Opening(
        UUID id,
        long version,
        UUID demandId,
        long demandVersion,
        UUID organisationId,
        String subject,
        Instant openedAt) {}
