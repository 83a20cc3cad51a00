package org.duijie.contracts.roadshows;

/** What became of a meeting. */
public enum MeetingStatus {
    SCHEDULED,
    /** It took place. */
    HELD,
    /** At least one side did not come. */
    NO_SHOW,
    /** It was called off before its time. */
    CANCELLED
}
