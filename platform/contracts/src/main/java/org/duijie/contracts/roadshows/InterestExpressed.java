package org.duijie.contracts.roadshows;

/** An organisation expressed interest in a release. */
public record InterestExpressed(RoadshowState roadshow, Interest interest) implements RoadshowEvent {}
