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
record DisclosureView(
        UUID id,
        UUID demandId,
        long demandVersion,
        UUID organisationId,
        String subject,
        DisclosureBasis.Why why,
        UUID reference,
        Instant openedAt) {}
