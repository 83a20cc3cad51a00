package org.duijie.contracts.pairings;

/** Why a pairing was retired. */
public enum RetirementReason {
    DEMAND_CLOSED,
    OUTCOME_CLOSED,
    NO_LONGER_FITS
}
