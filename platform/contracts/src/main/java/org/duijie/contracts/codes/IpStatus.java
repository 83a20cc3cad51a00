package org.duijie.contracts.codes;

/** Where an intellectual property right stands. */
public enum IpStatus {
    NONE,
    KNOW_HOW,
    FILED,
    PUBLISHED,
    GRANTED,
    REJECTED,
    LAPSED,
    EXPIRED,
    INVALIDATED
}
