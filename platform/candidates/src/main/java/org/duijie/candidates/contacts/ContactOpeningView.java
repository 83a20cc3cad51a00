package org.duijie.candidates.contacts;

import java.time.Instant;
import java.util.UUID;

/**
 * One reading of a contact.
 *
 * @param organisationId who read it
 * @param subject the user or service account that read it
 * @param pairingId the accepted pairing that let the reader in; null where the park read it
 */
public record ContactOpeningView(
        UUID id, UUID organisationId, String subject, ContactReason why, UUID pairingId, Instant openedAt) {

    /** What let the reader in. */
    public enum ContactReason {
        /** The park follows what becomes of talks. */
        PARK,
        /** Both sides had accepted a pairing, and nobody had ended the talks. */
        PAIRING
    }
}
