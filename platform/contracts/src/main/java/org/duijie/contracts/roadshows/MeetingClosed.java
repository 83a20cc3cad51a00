package org.duijie.contracts.roadshows;

/** A meeting took place, or will not: somebody did not come, or it was called off. */
public record MeetingClosed(RoadshowState roadshow, Meeting meeting) implements RoadshowEvent {}
