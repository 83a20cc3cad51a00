package org.duijie.contracts.roadshows;

import java.util.List;
import java.util.UUID;
import org.duijie.contracts.Event;

/** A fact about a roadshow. */
public sealed interface RoadshowEvent extends Event
        permits RoadshowAnnounced,
                RoadshowRevised,
                RoadshowStatusChanged,
                ReleaseStaged,
                InterestExpressed,
                MeetingScheduled,
                MeetingClosed {

    RoadshowState roadshow();

    @Override
    default UUID aggregateId() {
        return roadshow().id();
    }

    @Override
    default long sequence() {
        return roadshow().version();
    }

    @Override
    default List<UUID> organisationIds() {
        return List.of(roadshow().organisationId());
    }
}
