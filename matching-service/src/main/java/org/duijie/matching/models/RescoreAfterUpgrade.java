package org.duijie.matching.models;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.duijie.matching.rematching.RematchQueue;
import org.duijie.messaging.faults.TransientFailures;
import org.jboss.logging.Logger;

/**
 * Has everything searched and scored anew that the matcher of another release has scored: one matcher speaks for all pairings, and
 * what the new one finds is heard of. At each start, and once a day for what a replica of before has scored meanwhile.
 */
@ApplicationScoped
class RescoreAfterUpgrade {
    private static final Logger LOG = Logger.getLogger(RescoreAfterUpgrade.class);

    private final CurrentMatcher current;
    private final RematchQueue rematchQueue;

    RescoreAfterUpgrade(CurrentMatcher current, RematchQueue rematchQueue) {
        this.current = current;
        this.rematchQueue = rematchQueue;
    }

    @Scheduled(
            every = "{duijie.matching.rescore-check-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "rescoring")
    Uni<Void> check() {
        return Panache.withTransaction(() -> current.version().flatMap(rematchQueue::enqueueWhereOthersScored))
                .invoke(demands -> {
                    if (demands > 0) {
                        LOG.infof("rescoring=asked demands=%d", demands);
                    }
                })
                .replaceWithVoid()
                .onFailure(TransientFailures::isTransient)
                .invoke(failure -> LOG.warnf("rescoring=postponed cause=unavailable: %s", failure))
                .onFailure(TransientFailures::isTransient)
                .recoverWithNull();
    }
}
