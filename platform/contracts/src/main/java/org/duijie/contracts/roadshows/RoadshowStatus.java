package org.duijie.contracts.roadshows;

/** Life cycle of a roadshow. */
public enum RoadshowStatus {
    PLANNED,
    /** Registration is open. */
    OPEN,
    LIVE,
    FINISHED,
    CANCELLED
}
