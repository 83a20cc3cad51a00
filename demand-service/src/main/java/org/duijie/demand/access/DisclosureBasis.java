package org.duijie.demand.access;

import java.util.UUID;

/**
 * Why a caller may read the content of a demand.
 *
 * @param reference the grant or the pairing; null where neither is the reason
 */
public record DisclosureBasis(Why why, UUID reference) {
    static final DisclosureBasis OWNER = new DisclosureBasis(Why.OWNER, null);
    static final DisclosureBasis MEMBER = new DisclosureBasis(Why.MEMBER, null);
    static final DisclosureBasis PARK = new DisclosureBasis(Why.PARK, null);

    /** What lets somebody in. */
    public enum Why {
        OWNER,
        /** The park diagnoses demands and follows what becomes of them. */
        PARK,
        /** The demand is a common one, and stands for a demand of the organisation. */
        MEMBER,
        GRANT,
        /** Both sides accepted a pairing of the demand with an outcome of the organisation. */
        PAIRING
    }
}
