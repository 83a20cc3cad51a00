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

    private static final String OF_OWN_DEMAND = "(r.demandOrganisationId = :me or " + OF_MEMBER + ")";

    /** What is kept to the demand's side was told of before, or the other side does not know of it. */
    private static final String KNOWN = "(:park = true or r.demandOrganisationId = :me or r.outcomeOrganisationId = :me"
            + " and (r.kept is null or r.kept = false or r.told.pairingState is not null) or " + OF_MEMBER + ")";

    /**
     * The score as it is told to who is not the park: an order by more than that would tell more. A case for the park, too,
     * would keep its list from the index.
     */
    private static final String TOLD = "(case when r.score.demandTitle is not null and r.told.score is null or "
            + OF_OWN_DEMAND + " then r.score.score else floor(coalesce(r.told.score, r.score.score) * "
            + Pairing.COARSE_STEPS + " + 0.5) / " + Pairing.COARSE_STEPS + " end)";

    /** In the eyes of who is not the park. */
    private static final String READS_ALL = "(r.told.pairingState is null or " + OF_OWN_DEMAND + ")";

    /** What a list is sorted by. */
    enum PairingSort {
        NEWEST,
        /** From the highest on. */
        SCORE
    }

    /** The list of what the caller may know of. */
    ListQuery list(Caller caller) {
        boolean park = caller.isPark();
        ListQuery query = new ListQuery("StoredPairing")
                .known(KNOWN)
                .with("park", park)
                .with("me", caller.organisationId())
                .with("member", caller.organisationId().toString())
                .equal("demandId", demandId)
                .equal("outcomeId", outcomeId)
                .narrow(told(park, "r.state", "r.told.pairingState", ":state"), "state", state)
                .narrow(told(park, "r.score.level", "r.told.level", ":level"), "level", level);
        return sort == PairingSort.SCORE ? query.sorted(park ? "r.score.score" : TOLD) : query;
    }

    private static String told(boolean park, String field, String toldField, String value) {
        String whole = field + " = " + value;
        return park
                ? whole
                : "(" + READS_ALL + " and " + whole + " or not " + READS_ALL + " and " + toldField + " = " + value
                        + ")";
    }
}
