package org.duijie.demand.publishing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.DemandEvents;
import org.duijie.demand.demands.Membership;

/** A company takes a published demand back, or the park a common one. */
@ApplicationScoped
class WithdrawDemand {
    private final DemandEvents events;
    private final Membership membership;
    private final Clock clock;

    WithdrawDemand(DemandEvents events, Membership membership, Clock clock) {
        this.events = events;
        this.membership = membership;
        this.clock = clock;
    }

    Uni<Void> withdraw(Demand demand) {
        demand.withdraw(clock.instant());
        return membership.ended(demand).chain(() -> events.withdrawn(demand));
    }
}
