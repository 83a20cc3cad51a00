package org.duijie.demand.expiry;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.DemandEvents;
import org.duijie.demand.demands.Demands;
import org.duijie.records.DueRecords;
import org.jboss.logging.Logger;

/** Tells companies of demands that will expire soon, once for each last day. */
@ApplicationScoped
class Reminders {
    private static final Logger LOG = Logger.getLogger(Reminders.class);

    private final DueRecords<Demand> rounds;
    private final Demands demands;
    private final DemandEvents events;
    private final ExpiryConfig config;
    private final Clock clock;

    Reminders(Demands demands, DemandEvents events, ExpiryConfig config, Clock clock) {
        this.rounds = new DueRecords<>("reminders", demands::lock);
        this.demands = demands;
        this.events = events;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "{duijie.expiry.check-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "reminders")
    Uni<Void> check() {
        LocalDate today = LocalDate.now(clock);
        LocalDate until = today.plus(config.remindBefore());
        return rounds.go(
                most -> demands.toBeReminded(today, until, most),
                demand -> demand.isToBeReminded(today, until),
                this::remind);
    }

    private Uni<Void> remind(Demand demand) {
        demand.remind(clock.instant());
        LOG.infof(
                "demand=%s reminded valid-until=%s",
                demand.id(), demand.content().validUntil());
        return events.expiryDue(demand);
    }
}
