package org.duijie.contracts.demands;

/** Life cycle of a demand. */
public enum DemandStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    PUBLISHED,
    IN_TALKS,
    CONTRACTED,
    FULFILLED,
    WITHDRAWN,
    EXPIRED;

    /** Whether pairings are sought for a demand in this status. */
    public boolean isOpen() {
        return this == PUBLISHED || this == IN_TALKS;
    }
}
