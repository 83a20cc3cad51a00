package org.duijie.demand.publishing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.DemandEvents;
import org.duijie.demand.refinement.DemandVersions;

/** The park publishes a demand: from now on outcomes are sought for it. */
@ApplicationScoped
class PublishDemand {
    private final DemandEvents events;
    private final DemandVersions versions;
    private final Clock clock;

    PublishDemand(DemandEvents events, DemandVersions versions, Clock clock) {
        this.events = events;
        this.versions = versions;
        this.clock = clock;
    }

    Uni<Void> publish(Demand demand) {
        demand.publish(clock.instant());
        return versions.note(demand).chain(() -> events.published(demand));
    }
}
