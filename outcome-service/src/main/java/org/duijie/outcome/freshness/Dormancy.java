package org.duijie.outcome.freshness;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.duijie.contracts.outcomes.OutcomeStatus;
import org.duijie.outcome.outcomes.Outcome;
import org.duijie.outcome.outcomes.OutcomeEvents;
import org.duijie.outcome.outcomes.Outcomes;
import org.duijie.records.DueRecords;
import org.jboss.logging.Logger;

/** Lets outcomes fall asleep that nobody confirmed in time. */
@ApplicationScoped
class Dormancy {
    private static final Logger LOG = Logger.getLogger(Dormancy.class);

    private final DueRecords<Outcome> rounds;
    private final Outcomes outcomes;
    private final OutcomeEvents events;
    private final FreshnessConfig config;
    private final Clock clock;

    Dormancy(Outcomes outcomes, OutcomeEvents events, FreshnessConfig config, Clock clock) {
        this.rounds = new DueRecords<>("dormancy", outcomes::lock);
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
        LocalDate oldest = LocalDate.now(clock).minus(config.confirmedWithin());
        return rounds.go(
                most -> outcomes.unconfirmedSince(oldest, most),
                outcome -> outcome.isUnconfirmedSince(oldest),
                this::fallAsleep);
    }

    private Uni<Void> fallAsleep(Outcome outcome) {
        outcome.fallAsleep(clock.instant());
        LOG.infof("outcome=%s dormant confirmed-on=%s", outcome.id(), outcome.confirmedOn());
        return events.statusChanged(outcome, OutcomeStatus.PUBLISHED);
    }
}
