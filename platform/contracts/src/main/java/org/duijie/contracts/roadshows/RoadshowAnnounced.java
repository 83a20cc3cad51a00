package org.duijie.contracts.roadshows;

/** A roadshow was planned. */
public record RoadshowAnnounced(RoadshowState roadshow) implements RoadshowEvent {}
