package org.duijie.matching.models.rules;

/** Why a version that was found better does not become current by itself. */
public enum WaitReason {
    /** What was learnt comes from too few organisations, on one side at least. */
    TOO_FEW_ORGANISATIONS,
    /** It orders the judged pairs that ship worse. */
    ORDERS_SHIPPED_SET_WORSE,
    /** It is further off on the judged pairs that ship. */
    FURTHER_OFF_ON_SHIPPED_SET,
    /** Learnt from others alone, it is further off on what an organisation has decided. */
    FURTHER_OFF_FOR_ORGANISATION,
    /** It moves the scores of what an organisation has on the table. */
    MOVES_SCORES,
    /** Of what an organisation has on the table it lowers what is FAIR or STRONG below that. */
    LOWERS_FITTING_PAIRINGS
}
