package org.duijie.contracts.roadshows;

/** What is said of a roadshow, or shown on its stage, was changed; the state is the new version. */
public record RoadshowRevised(RoadshowState roadshow) implements RoadshowEvent {}
