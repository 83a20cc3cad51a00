package org.duijie.demand.pooling;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.DemandEvents;
import org.duijie.demand.demands.Membership;

/** A company takes its demand out of a common one, and goes on alone. */
@ApplicationScoped
class LeavePool {
    private final Membership membership;
    private final DemandEvents events;
    private final Clock clock;

    LeavePool(Membership membership, DemandEvents events, Clock clock) {
        this.membership = membership;
        this.events = events;
        this.clock = clock;
    }

    Uni<Void> leave(Demand demand) {
        demand.leavePool(clock.instant());
        return membership
                .leave(demand)
                .chain(() -> demand.status().isOpen()
                        ? events.revised(demand)
                        : Uni.createFrom().voidItem());
    }
}
