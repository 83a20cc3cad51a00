package org.duijie.demand.expiry;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.duijie.contracts.demands.DemandStatus;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.DemandEvents;
import org.duijie.demand.refinement.DemandVersions;
import org.duijie.records.validation.Validation;

/** A company says that its demand still stands: it is valid until a later day, and offered again where it had expired. */
@ApplicationScoped
class RenewDemand {
    private final DemandEvents events;
    private final DemandVersions versions;
    private final Validation validation;
    private final Clock clock;

    RenewDemand(DemandEvents events, DemandVersions versions, Validation validation, Clock clock) {
        this.events = events;
        this.versions = versions;
        this.validation = validation;
        this.clock = clock;
    }

    Uni<Void> renew(Demand demand, Renewal renewal) {
        validation.check(renewal, renewal.violations(LocalDate.now(clock)));
        DemandStatus before = demand.status();
        demand.renew(renewal.validUntil(), clock.instant());
        return versions.note(demand)
                .chain(() ->
                        before == DemandStatus.EXPIRED ? events.statusChanged(demand, before) : events.revised(demand));
    }
}
