package org.duijie.contracts.roadshows;

/** A roadshow opened, went live, finished or was cancelled. */
public record RoadshowStatusChanged(RoadshowState roadshow, RoadshowStatus previousStatus) implements RoadshowEvent {}
