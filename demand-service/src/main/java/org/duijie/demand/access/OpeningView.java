package org.duijie.demand.access;

import java.time.Instant;
import java.util.UUID;

/**
 * One reading of a confidential demand.
 *
 * @param organisationId who read it
 * @param subject the user or service account that read it
 * @param why what let the reader in
 * @param reference the grant or the pairing, where one of them let the reader in
 */
record OpeningView(
        UUID id,
        UUID demandId,
        long demandVersion,
        UUID organisationId,
        String subject,
        Ground.Why why,
        UUID reference,
        Instant openedAt) {}
