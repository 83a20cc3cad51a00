package org.duijie.roadshow.planning;

import jakarta.inject.Singleton;

/** The use cases of planning, and the check that stands before them. */
@Singleton
record Planning(ContentCheck check, PlanRoadshow plan, ChangeRoadshow change) {}
