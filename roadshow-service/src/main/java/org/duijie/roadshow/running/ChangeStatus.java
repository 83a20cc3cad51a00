package org.duijie.roadshow.running;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.duijie.contracts.roadshows.RoadshowStatus;
import org.duijie.roadshow.roadshows.Roadshow;
import org.duijie.roadshow.roadshows.RoadshowEvents;
import org.duijie.roadshow.roadshows.rules.Step;

/** The park takes a step in the life of its roadshow. */
@ApplicationScoped
class ChangeStatus {
    private final RoadshowEvents events;
    private final Clock clock;

    ChangeStatus(RoadshowEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    Uni<Void> take(Roadshow roadshow, Step step) {
        RoadshowStatus previous = roadshow.status();
        roadshow.take(step, clock.instant());
        return events.statusChanged(roadshow, previous);
    }
}
