package org.duijie.roadshow.roadshows;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.duijie.contracts.roadshows.Interest;
import org.duijie.contracts.roadshows.InterestExpressed;
import org.duijie.contracts.roadshows.Release;
import org.duijie.contracts.roadshows.ReleaseStaged;
import org.duijie.contracts.roadshows.RoadshowAnnounced;
import org.duijie.contracts.roadshows.RoadshowEvent;
import org.duijie.contracts.roadshows.RoadshowRevised;
import org.duijie.contracts.roadshows.RoadshowState;
import org.duijie.contracts.roadshows.RoadshowStatus;
import org.duijie.contracts.roadshows.RoadshowStatusChanged;
import org.duijie.messaging.outbox.Outbox;

/** Tells the world of roadshows, each time with all that is on stage. */
@ApplicationScoped
public class RoadshowEvents {
    private final Stage stage;
    private final Outbox outbox;

    RoadshowEvents(Stage stage, Outbox outbox) {
        this.stage = stage;
        this.outbox = outbox;
    }

    public Uni<Void> announced(Roadshow roadshow) {
        return tell(roadshow, RoadshowAnnounced::new);
    }

    public Uni<Void> revised(Roadshow roadshow) {
        return tell(roadshow, RoadshowRevised::new);
    }

    public Uni<Void> statusChanged(Roadshow roadshow, RoadshowStatus previous) {
        return tell(roadshow, state -> new RoadshowStatusChanged(state, previous));
    }

    public Uni<Void> staged(Roadshow roadshow, Release release) {
        return tell(roadshow, state -> new ReleaseStaged(state, release));
    }

    public Uni<Void> interestExpressed(Roadshow roadshow, Interest interest) {
        return tell(roadshow, state -> new InterestExpressed(state, interest));
    }

    private Uni<Void> tell(Roadshow roadshow, Function<RoadshowState, RoadshowEvent> event) {
        return stage.of(roadshow).flatMap(onStage -> outbox.append(event.apply(stateOf(onStage))));
    }

    private static RoadshowState stateOf(StagedRoadshow onStage) {
        Roadshow roadshow = onStage.roadshow();
        RoadshowContent content = roadshow.content();
        return new RoadshowState(
                roadshow.id(),
                roadshow.version(),
                content.title(),
                content.summary(),
                content.venue(),
                content.startsAt(),
                content.endsAt(),
                content.region(),
                content.registrationOpensAt(),
                content.registrationClosesAt(),
                content.agenda(),
                roadshow.status(),
                roadshow.organisationId(),
                onStage.releases());
    }
}
