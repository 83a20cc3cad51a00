package org.duijie.outcome.access.rules;

/** Life cycle of a request for access. */
public enum AccessStatus {
    REQUESTED,
    GRANTED,
    REFUSED,
    REVOKED,
    CANCELLED
}
