package org.duijie.matching.subjects;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.duijie.messaging.faults.PassingFaults;
import org.jboss.logging.Logger;

/**
 * Deletes past versions that were kept long enough, in pieces. Every replica does; each takes rows that no other is at. A
 * pairing may still rest on one: its replay says that the text is no longer kept.
 */
@ApplicationScoped
class ForgetPast {
    private static final Logger LOG = Logger.getLogger(ForgetPast.class);
    private static final int BATCH = 1000;

    private final PastSubjects past;
    private final PastConfig config;
    private final Clock clock;

    ForgetPast(PastSubjects past, PastConfig config, Clock clock) {
        this.past = past;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            cron = "{duijie.matching.past.forget-at}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "forget-past")
    Uni<Void> check() {
        return forget().invoke(deleted -> LOG.infof("past-subjects=forgotten count=%d", deleted))
                .replaceWithVoid()
                .onFailure(PassingFaults::passes)
                .invoke(failure -> LOG.warnf("past-subjects=postponed cause=unavailable: %s", failure))
                .onFailure(PassingFaults::passes)
                .recoverWithNull();
    }

    /** Gives how many were deleted. */
    Uni<Integer> forget() {
        Instant before =
                clock.instant().atOffset(ZoneOffset.UTC).minus(config.keepFor()).toInstant();
        return forget(before);
    }

    private Uni<Integer> forget(Instant before) {
        return Panache.withTransaction(() -> past.forget(before, BATCH))
                .flatMap(deleted -> deleted < BATCH
                        ? Uni.createFrom().item(deleted)
                        : forget(before).map(more -> deleted + more));
    }
}
