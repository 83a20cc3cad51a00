package org.duijie.demand.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.DemandContent;
import org.duijie.demand.demands.Demands;
import org.duijie.demand.refinement.DemandVersions;
import org.duijie.messaging.Ids;
import org.duijie.records.identity.Caller;

/** A company writes a new demand: a draft that only it can see. */
@ApplicationScoped
class CreateDemand {
    private final Demands demands;
    private final ContentCheck check;
    private final DemandVersions versions;
    private final Ids ids;
    private final Clock clock;

    CreateDemand(Demands demands, ContentCheck check, DemandVersions versions, Ids ids, Clock clock) {
        this.demands = demands;
        this.check = check;
        this.versions = versions;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Demand> create(DemandContent content, Caller caller) {
        check.check(content);
        return demands.persist(Demand.draft(ids.next(), caller.organisationId(), content, clock.instant()))
                .call(versions::noteNew);
    }
}
