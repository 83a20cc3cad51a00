package org.duijie.contracts.roadshows;

/** A meeting was set, or moved to another time or place. It is in this event, not in the roadshow's state. */
public record MeetingScheduled(RoadshowState roadshow, Meeting meeting) implements RoadshowEvent {}
