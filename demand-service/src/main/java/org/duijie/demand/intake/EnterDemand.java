package org.duijie.demand.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.duijie.contracts.codes.OrganisationKind;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.DemandContent;
import org.duijie.demand.demands.Demands;
import org.duijie.demand.refinement.DemandVersions;
import org.duijie.messaging.Ids;
import org.duijie.organisations.KnownOrganisations;
import org.duijie.records.identity.Caller;

/** The park writes down for a company what it heard on a visit: a draft that the company changes, submits or deletes. */
@ApplicationScoped
class EnterDemand {
    private final Demands demands;
    private final KnownOrganisations organisations;
    private final ContentCheck check;
    private final DemandVersions versions;
    private final Ids ids;
    private final Clock clock;

    EnterDemand(
            Demands demands,
            KnownOrganisations organisations,
            ContentCheck check,
            DemandVersions versions,
            Ids ids,
            Clock clock) {
        this.demands = demands;
        this.organisations = organisations;
        this.check = check;
        this.versions = versions;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Demand> enter(UUID company, DemandContent content, Caller park) {
        check.check(content);
        return organisations
                .requireKnown("organisation", company, OrganisationKind.COMPANY)
                .chain(() -> demands.persist(Demand.entered(ids.next(), company, content, park, clock.instant())))
                .call(versions::noteNew);
    }
}
