package org.duijie.matching.pairings;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.duijie.matching.rematching.RematchQueue;
import org.duijie.matching.rematching.RematchRun;
import org.duijie.messaging.faults.TransientFailures;
import org.duijie.messaging.tracing.Traced;
import org.jboss.logging.Logger;

/**
 * Flags pairings whose due time has passed, reminds of each once per step, and lets the next best take their place.
 * Every replica looks; each takes rows that no other is at.
 */
@ApplicationScoped
class OverduePairings {
    private static final Logger LOG = Logger.getLogger(OverduePairings.class);
    private static final int BATCH = 100;

    private final Pairings pairings;
    private final PairingEvents events;
    private final RematchQueue rematchQueue;
    private final RematchRun rematchRun;
    private final Clock clock;

    OverduePairings(
            Pairings pairings, PairingEvents events, RematchQueue rematchQueue, RematchRun rematchRun, Clock clock) {
        this.pairings = pairings;
        this.events = events;
        this.rematchQueue = rematchQueue;
        this.rematchRun = rematchRun;
        this.clock = clock;
    }

    @Scheduled(
            every = "{duijie.matching.overdue-check-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "overdue-pairings")
    Uni<Void> check() {
        return Panache.withTransaction(() -> rematchQueue.enqueueExpiredDemands())
                .chain(() -> flagAll())
                .onFailure(TransientFailures::isTransient)
                .invoke(failure -> LOG.warnf("overdue=postponed cause=unavailable: %s", failure))
                .onFailure(TransientFailures::isTransient)
                .recoverWithNull();
    }

    private Uni<Void> flagAll() {
        return Panache.withTransaction(
                        () -> pairings.lockPastDue(clock.instant(), BATCH).flatMap(this::flag))
                .call(demands -> rematchRun.now(demands))
                .flatMap(demands -> demands.size() < BATCH ? Uni.createFrom().voidItem() : flagAll());
    }

    /** Gives the demand of each. */
    private Uni<List<UUID>> flag(List<StoredPairing> pastDue) {
        Instant now = clock.instant();
        List<Traced<PairingNews>> toPublish = new ArrayList<>();
        pastDue.forEach(pairing -> {
            pairing.becomeOverdue(now);
            toPublish.add(Traced.now(events.overdue(pairing)));
        });
        List<UUID> demands = pastDue.stream().map(StoredPairing::demandId).toList();
        return events.publish(toPublish)
                .chain(() -> rematchQueue.enqueue(demands))
                .replaceWith(demands);
    }
}
