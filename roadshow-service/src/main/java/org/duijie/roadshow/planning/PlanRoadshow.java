package org.duijie.roadshow.planning;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.duijie.messaging.Ids;
import org.duijie.records.identity.Caller;
import org.duijie.roadshow.roadshows.Roadshow;
import org.duijie.roadshow.roadshows.RoadshowContent;
import org.duijie.roadshow.roadshows.RoadshowEvents;
import org.duijie.roadshow.roadshows.Roadshows;

/** A park plans a roadshow. */
@ApplicationScoped
class PlanRoadshow {
    private final Roadshows roadshows;
    private final ContentCheck check;
    private final RoadshowEvents events;
    private final Ids ids;
    private final Clock clock;

    PlanRoadshow(Roadshows roadshows, ContentCheck check, RoadshowEvents events, Ids ids, Clock clock) {
        this.roadshows = roadshows;
        this.check = check;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Roadshow> plan(RoadshowContent content, Caller caller) {
        check.check(content, null);
        return roadshows
                .persist(Roadshow.planned(ids.next(), caller.organisationId(), content, clock.instant()))
                .call(events::announced);
    }
}
