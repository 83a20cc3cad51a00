package org.duijie.matching.gates;

/** What can keep a demand and an outcome from being paired. */
public enum Gate {
    /** One of the two is not on offer: withdrawn, contracted, transferred, dormant. */
    STATUS,
    /** The last day on which answers are wanted has passed. */
    EXPIRY,
    /** Both belong to one organisation. */
    OWN_ORGANISATION,
    /** The park keeps the two organisations apart. */
    CONFLICT,
    /** The outcome is not to be seen by the company. */
    VISIBILITY,
    /** No mode in which the outcome is to be had is one in which the company would cooperate. */
    MODES
}
