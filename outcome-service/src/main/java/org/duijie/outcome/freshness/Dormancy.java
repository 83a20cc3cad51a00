package org.duijie.outcome.freshness;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.outcomes.OutcomeStatus;
import org.duijie.messaging.faults.PassingFaults;
import org.duijie.outcome.outcomes.Outcome;
import org.duijie.outcome.outcomes.OutcomeEvents;
import org.duijie.outcome.outcomes.Outcomes;
import org.jboss.logging.Logger;

/**
 * Lets outcomes fall asleep that nobody confirmed in time. Every replica looks for them; each is locked and looked at
 * again before its step, so one replica takes it and it is told of once.
 */
@ApplicationScoped
class Dormancy {
    private static final Logger LOG = Logger.getLogger(Dormancy.class);
    private static final int BATCH = 200;

    private final Outcomes outcomes;
    private final OutcomeEvents events;
    private final FreshnessConfig config;
    private final Clock clock;

    Dormancy(Outcomes outcomes, OutcomeEvents events, FreshnessConfig config, Clock clock) {
        this.outcomes = outcomes;
        this.events = events;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "{duijie.freshness.check-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "dormancy")
    Uni<Void> check() {
        return letSleep()
                .onFailure(PassingFaults::passes)
                .invoke(failure -> LOG.warnf("dormancy=postponed cause=unavailable: %s", failure))
                .onFailure(PassingFaults::passes)
                .recoverWithNull();
    }

    private Uni<Void> letSleep() {
        LocalDate oldest = LocalDate.now(clock).minus(config.confirmedWithin());
        return unconfirmedSince(oldest).flatMap(ids -> Multi.createFrom()
                .iterable(ids)
                .onItem()
                .transformToUniAndConcatenate(id -> fallAsleep(id, oldest))
                .collect()
                .asList()
                .flatMap(done -> done.size() < BATCH ? Uni.createFrom().voidItem() : letSleep()));
    }

    private Uni<List<UUID>> unconfirmedSince(LocalDate oldest) {
        return Panache.withSession(() -> outcomes.unconfirmedSince(oldest, BATCH)
                .map(found -> found.stream().map(Outcome::id).toList()));
    }

    private Uni<Outcome> fallAsleep(UUID id, LocalDate oldest) {
        return Panache.withTransaction(() ->
                outcomes.lock(id).call(outcome -> outcome.isUnconfirmedSince(oldest) ? fallAsleep(outcome) : done()));
    }

    private Uni<Void> fallAsleep(Outcome outcome) {
        outcome.fallAsleep(clock.instant());
        LOG.infof("outcome=%s dormant confirmed-on=%s", outcome.id(), outcome.confirmedOn());
        return events.statusChanged(outcome, OutcomeStatus.PUBLISHED);
    }

    private static Uni<Void> done() {
        return Uni.createFrom().voidItem();
    }
}
