package org.duijie.contracts.pairings;

/** Why a pairing was retired. */
public enum RetirementReason {
    DEMAND_CLOSED,
    OUTCOME_CLOSED,
    /** It fits no more, a gate has closed, or its demand has so much better ones now that it is not proposed beside them. */
    NO_LONGER_FITS
}
