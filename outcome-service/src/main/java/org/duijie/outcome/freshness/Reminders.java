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
import org.duijie.messaging.faults.PassingFaults;
import org.duijie.outcome.outcomes.Outcome;
import org.duijie.outcome.outcomes.OutcomeEvents;
import org.duijie.outcome.outcomes.Outcomes;
import org.jboss.logging.Logger;

/**
 * Tells universities of outcomes that will fall asleep soon, once for each confirmation that runs out. Every replica
 * looks for them; each is locked and looked at again, so one replica takes it.
 */
@ApplicationScoped
class Reminders {
    private static final Logger LOG = Logger.getLogger(Reminders.class);
    private static final int BATCH = 200;

    private final Outcomes outcomes;
    private final OutcomeEvents events;
    private final FreshnessConfig config;
    private final Clock clock;

    Reminders(Outcomes outcomes, OutcomeEvents events, FreshnessConfig config, Clock clock) {
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
        return remind().onFailure(PassingFaults::passes)
                .invoke(failure -> LOG.warnf("reminders=postponed cause=unavailable: %s", failure))
                .onFailure(PassingFaults::passes)
                .recoverWithNull();
    }

    private Uni<Void> remind() {
        LocalDate today = LocalDate.now(clock);
        // What is older falls asleep at once: too late for a reminder.
        LocalDate from = today.minus(config.confirmedWithin());
        return toBeReminded(from).flatMap(ids -> Multi.createFrom()
                .iterable(ids)
                .onItem()
                .transformToUniAndConcatenate(id -> remind(id, from, today))
                .collect()
                .asList()
                .flatMap(done -> done.size() < BATCH ? Uni.createFrom().voidItem() : remind()));
    }

    private Uni<List<UUID>> toBeReminded(LocalDate from) {
        return Panache.withSession(() -> outcomes.toBeReminded(from, from.plus(config.remindBefore()), BATCH)
                .map(found -> found.stream().map(Outcome::id).toList()));
    }

    private Uni<Outcome> remind(UUID id, LocalDate from, LocalDate today) {
        return Panache.withTransaction(() -> outcomes.lock(id)
                .call(outcome -> outcome.isToBeReminded(from, from.plus(config.remindBefore()))
                        ? remind(outcome, today)
                        : Uni.createFrom().voidItem()));
    }

    private Uni<Void> remind(Outcome outcome, LocalDate today) {
        outcome.remind(clock.instant(), today);
        LocalDate confirmBy = config.confirmBy(outcome.confirmedOn());
        LOG.infof("outcome=%s reminded confirm-by=%s", outcome.id(), confirmBy);
        return events.confirmationDue(outcome, confirmBy);
    }
}
