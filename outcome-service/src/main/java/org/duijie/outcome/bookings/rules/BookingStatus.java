package org.duijie.outcome.bookings.rules;

/** Life cycle of a booking; requested and approved ones hold their slot. */
public enum BookingStatus {
    REQUESTED,
    APPROVED,
    REFUSED,
    /** Taken back by the host after it was approved. */
    REVOKED,
    CANCELLED
}
