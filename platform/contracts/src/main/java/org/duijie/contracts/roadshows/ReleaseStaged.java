package org.duijie.contracts.roadshows;

/** A demand or outcome was put on stage. */
public record ReleaseStaged(RoadshowState roadshow, Release release) implements RoadshowEvent {}
