package org.duijie.demand.expiry;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.duijie.contracts.demands.DemandStatus;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.DemandEvents;
import org.duijie.demand.demands.Demands;
import org.duijie.demand.demands.Membership;
import org.duijie.records.DueRecords;
import org.jboss.logging.Logger;

/** Lets published demands expire whose last day is over. */
@ApplicationScoped
class Expiry {
    private static final Logger LOG = Logger.getLogger(Expiry.class);

    private final DueRecords<Demand> rounds;
    private final Demands demands;
    private final DemandEvents events;
    private final Membership membership;
    private final Clock clock;

    Expiry(Demands demands, DemandEvents events, Membership membership, Clock clock) {
        this.rounds = new DueRecords<>("expiry", demands::lock);
        this.demands = demands;
        this.events = events;
        this.membership = membership;
        this.clock = clock;
    }

    @Scheduled(
            every = "{duijie.expiry.check-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "expiry")
    Uni<Void> check() {
        LocalDate today = LocalDate.now(clock);
        return rounds.go(most -> demands.overdue(today, most), demand -> demand.isOverdue(today), this::expire);
    }

    private Uni<Void> expire(Demand demand) {
        demand.expire(clock.instant());
        LOG.infof(
                "demand=%s expired valid-until=%s",
                demand.id(), demand.content().validUntil());
        return membership.ended(demand).chain(() -> events.statusChanged(demand, DemandStatus.PUBLISHED));
    }
}
