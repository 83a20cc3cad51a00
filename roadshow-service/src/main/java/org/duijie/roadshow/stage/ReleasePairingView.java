package org.duijie.roadshow.stage;

import java.util.UUID;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.contracts.pairings.PairingState;

/**
 * A pairing of what was released, seen from the release.
 *
 * @param counterpartId the outcome where a demand was released, and the other way round
 * @param counterpartTitle null for a confidential demand
 * @param counterpartReleaseId its release on the same stage, or null where it is not there
 * @param score 0–1
 */
record ReleasePairingView(
        UUID pairingId,
        UUID counterpartId,
        String counterpartTitle,
        UUID counterpartOrganisationId,
        UUID counterpartReleaseId,
        double score,
        PairingLevel level,
        PairingState state) {}
