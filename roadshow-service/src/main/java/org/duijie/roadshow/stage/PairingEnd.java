package org.duijie.roadshow.stage;

import java.util.UUID;
import org.duijie.candidates.Candidate;
import org.duijie.contracts.roadshows.Release.StagedKind;

/**
 * One side of a pairing.
 *
 * @param subjectId the demand or outcome
 */
record PairingEnd(UUID subjectId, UUID organisationId) {

    /** The side on which demands stand, or outcomes. */
    static PairingEnd of(StagedKind kind, Candidate pairing) {
        return switch (kind) {
            case DEMAND -> new PairingEnd(pairing.demandId(), pairing.demandOrganisationId());
            case OUTCOME -> new PairingEnd(pairing.outcomeId(), pairing.outcomeOrganisationId());
        };
    }

    /** The other side. */
    static PairingEnd facing(StagedKind kind, Candidate pairing) {
        return of(kind == StagedKind.DEMAND ? StagedKind.OUTCOME : StagedKind.DEMAND, pairing);
    }
}
