package org.duijie.roadshow.planning;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.duijie.records.identity.Caller;
import org.duijie.records.json.MergePatch;
import org.duijie.records.versions.Novelty;
import org.duijie.records.versions.Versions;
import org.duijie.roadshow.roadshows.Roadshow;
import org.duijie.roadshow.roadshows.RoadshowContent;
import org.duijie.roadshow.roadshows.RoadshowEvents;
import org.duijie.roadshow.roadshows.Roadshows;

/** A park changes what it says of its roadshow, and everybody hears of it. */
@ApplicationScoped
class ChangeRoadshow {
    private final Roadshows roadshows;
    private final ContentCheck check;
    private final RoadshowEvents events;
    private final Clock clock;

    ChangeRoadshow(Roadshows roadshows, ContentCheck check, RoadshowEvents events, Clock clock) {
        this.roadshows = roadshows;
        this.check = check;
        this.events = events;
        this.clock = clock;
    }

    Uni<Roadshow> change(UUID id, String ifMatch, ObjectNode patch, Caller caller) {
        return roadshows.lock(id, caller).call(roadshow -> {
            roadshow.requireOwner(caller);
            Versions.require(ifMatch, roadshow.version());
            RoadshowContent changed =
                    MergePatch.apply(roadshow.content(), patch, RoadshowContent.class, check::violations);
            check.check(changed, roadshow.content());
            return roadshow.change(changed, caller, clock.instant()) == Novelty.TOLD
                    ? events.revised(roadshow)
                    : Uni.createFrom().voidItem();
        });
    }
}
