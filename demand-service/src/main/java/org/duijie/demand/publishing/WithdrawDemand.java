package org.duijie.demand.publishing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.DemandEvents;

/** A company takes a published demand back. */
@ApplicationScoped
class WithdrawDemand {
    private final DemandEvents events;
    private final Clock clock;

    WithdrawDemand(DemandEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    Uni<Void> withdraw(Demand demand) {
        demand.withdraw(clock.instant());
        return events.withdrawn(demand);
    }
}
