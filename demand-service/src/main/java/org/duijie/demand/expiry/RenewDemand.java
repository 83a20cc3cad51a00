package org.duijie.demand.expiry;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.duijie.contracts.demands.DemandStatus;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.DemandEvents;
import org.duijie.demand.demands.Membership;
import org.duijie.demand.refinement.DemandVersions;
import org.duijie.records.validation.Validation;

/**
 * A company says that its demand still stands, or the park that a common one does: it is valid until a later day, and offered
 * again where it had expired; then what the common one stood for is part of it again.
 */
@ApplicationScoped
class RenewDemand {
    private final DemandEvents events;
    private final DemandVersions versions;
    private final Membership membership;
    private final Validation validation;
    private final Clock clock;

    RenewDemand(
            DemandEvents events, DemandVersions versions, Membership membership, Validation validation, Clock clock) {
        this.events = events;
        this.versions = versions;
        this.membership = membership;
        this.validation = validation;
        this.clock = clock;
    }

    Uni<Void> renew(Demand demand, Renewal renewal) {
        validation.check(renewal, renewal.violations(LocalDate.now(clock)));
        DemandStatus before = demand.status();
        demand.renew(renewal.validUntil(), clock.instant());
        return versions.note(demand)
                .chain(() -> before == DemandStatus.EXPIRED ? comeBack(demand) : events.revised(demand));
    }

    private Uni<Void> comeBack(Demand demand) {
        Uni<Void> gathered = demand.isCommon()
                ? membership.gatherAgain(demand)
                : Uni.createFrom().voidItem();
        return gathered.chain(() -> events.statusChanged(demand, DemandStatus.EXPIRED));
    }
}
