package org.duijie.outcome.freshness;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.duijie.outcome.outcomes.Outcome;
import org.duijie.outcome.outcomes.OutcomeEvents;
import org.duijie.outcome.outcomes.Outcomes;
import org.duijie.records.DueRecords;
import org.jboss.logging.Logger;

/** Tells universities of outcomes that will fall asleep soon, once for each confirmation that runs out. */
@ApplicationScoped
class Reminders {
    private static final Logger LOG = Logger.getLogger(Reminders.class);

    private final DueRecords<Outcome> rounds;
    private final Outcomes outcomes;
    private final OutcomeEvents events;
    private final FreshnessConfig config;
    private final Clock clock;

    Reminders(Outcomes outcomes, OutcomeEvents events, FreshnessConfig config, Clock clock) {
        this.rounds = new DueRecords<>("reminders", outcomes::lock);
        this.outcomes = outcomes;
        this.events = events;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            every = "{duijie.freshness.check-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "reminders")
    Uni<Void> check() {
        LocalDate today = LocalDate.now(clock);
        // What is older falls asleep at once: too late for a reminder.
        LocalDate from = today.minus(config.confirmedWithin());
        LocalDate before = from.plus(config.remindBefore());
        return rounds.go(
                most -> outcomes.toBeReminded(from, before, most),
                outcome -> outcome.isToBeReminded(from, before),
                outcome -> remind(outcome, today));
    }

    private Uni<Void> remind(Outcome outcome, LocalDate today) {
        outcome.remind(clock.instant(), today);
        LocalDate confirmBy = config.confirmBy(outcome.confirmedOn());
        LOG.infof("outcome=%s reminded confirm-by=%s", outcome.id(), confirmBy);
        return events.confirmationDue(outcome, confirmBy);
    }
}
