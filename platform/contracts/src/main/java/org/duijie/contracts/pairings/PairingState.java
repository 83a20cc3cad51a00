package org.duijie.contracts.pairings;

/** Life cycle of a pairing. */
public enum PairingState {
    PROPOSED,
    ACCEPTED_BY_ONE,
    ACCEPTED,
    IN_MEETING,
    AGREED,
    DECLINED,
    RETIRED;

    /** Whether it is still on the table. */
    public boolean isLive() {
        return this != DECLINED && this != RETIRED;
    }
}
