package org.duijie.matching.pairings;

import java.util.UUID;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.contracts.pairings.Pairing;
import org.duijie.contracts.pairings.PairingState;
import org.duijie.records.identity.Caller;
import org.duijie.records.queries.ListQuery;

/**
 * What a list of pairings is narrowed to; null where it is not.
 *
 * @param sort newest first where it is null
 */
record PairingFilter(UUID demandId, UUID outcomeId, PairingState state, PairingLevel level, PairingSort sort) {
    private static final String OF_MEMBER = "array_contains(r.demandMembers, :member)";

    private static final String KNOWN =
            "(:park = true or r.demandOrganisationId = :me or r.outcomeOrganisationId = :me or " + OF_MEMBER + ")";

    /**
     * The score as it is told to who is not the park: an order by more than that would tell more. A case for the park, too,
     * would keep its list from the index.
     */
    private static final String TOLD = "(case when r.score.demandTitle is not null or r.demandOrganisationId = :me or "
            + OF_MEMBER
            + " then r.score.score else floor(r.score.score * " + Pairing.COARSE_STEPS + " + 0.5) / "
            + Pairing.COARSE_STEPS + " end)";

    /** What a list is sorted by. */
    enum PairingSort {
        NEWEST,
        /** From the highest on. */
        SCORE
    }

    /** The list of what the caller may know of. */
    ListQuery list(Caller caller) {
        ListQuery query = new ListQuery("StoredPairing")
                .known(KNOWN)
                .with("park", caller.isPark())
                .with("me", caller.organisationId())
                .with("member", caller.organisationId().toString())
                .equal("demandId", demandId)
                .equal("outcomeId", outcomeId)
                .equal("state", state)
                .narrow("r.score.level = :level", "level", level);
        return sort == PairingSort.SCORE ? query.sorted(caller.isPark() ? "r.score.score" : TOLD) : query;
    }
}
