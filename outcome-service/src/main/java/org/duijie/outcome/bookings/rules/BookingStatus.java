package org.duijie.outcome.bookings.rules;

import java.util.Set;

/** Life cycle of a booking; requested and approved ones hold their slot. */
public enum BookingStatus {
    REQUESTED,
    APPROVED,
    REFUSED,
    /** Taken back by the host after it was approved. */
    REVOKED,
    CANCELLED;

    /** Those that hold their slot. */
    public static final Set<BookingStatus> HOLDING = Set.of(REQUESTED, APPROVED);
}
