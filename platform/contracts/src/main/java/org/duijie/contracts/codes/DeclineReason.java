package org.duijie.contracts.codes;

/** Why a side declines a pairing; {@code OTHER} needs a text. */
public enum DeclineReason {
    /** The outcome answers another question: similar pairs sink, and the matcher learns that this one does not fit. */
    NOT_RELEVANT,
    /** The outcome's maturity is below what the demand needs. */
    TOO_EARLY,
    INDICATORS_NOT_MET,
    PRICE,
    RIGHTS,
    ALREADY_SOLVED,
    CONFIDENTIALITY,
    NO_CAPACITY,
    COMPETITOR,
    OTHER
}
