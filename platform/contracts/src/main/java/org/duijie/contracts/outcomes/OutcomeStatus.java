package org.duijie.contracts.outcomes;

/** Life cycle of an outcome. */
public enum OutcomeStatus {
    DRAFT,
    PUBLISHED,
    IN_TALKS,
    TRANSFERRED,
    /** Not confirmed in time; a confirmation brings it back. */
    DORMANT,
    WITHDRAWN;

    /** Whether pairings are sought for an outcome in this status. */
    public boolean isOpen() {
        return this == PUBLISHED || this == IN_TALKS;
    }
}
