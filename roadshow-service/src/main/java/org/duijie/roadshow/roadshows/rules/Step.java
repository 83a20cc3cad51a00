package org.duijie.roadshow.roadshows.rules;

import java.util.Set;
import org.duijie.contracts.roadshows.RoadshowStatus;
import org.duijie.records.steps.LifecycleStep;
import org.duijie.records.steps.Transition;

/** The steps in the life of a roadshow; all belong to the park that runs it. */
public enum Step implements LifecycleStep<RoadshowStatus> {
    /** Shows it to everybody and opens the registration. */
    OPEN(RoadshowStatus.OPEN, RoadshowStatus.PLANNED),
    START(RoadshowStatus.LIVE, RoadshowStatus.OPEN),
    FINISH(RoadshowStatus.FINISHED, RoadshowStatus.LIVE),
    CANCEL(RoadshowStatus.CANCELLED, RoadshowStatus.PLANNED, RoadshowStatus.OPEN);

    private final Transition<RoadshowStatus> transition;

    Step(RoadshowStatus to, RoadshowStatus... from) {
        transition = new Transition<>(Actor.OWNER, to, Set.of(from));
    }

    @Override
    public Transition<RoadshowStatus> transition() {
        return transition;
    }
}
