package org.duijie.matching.pipeline;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.duijie.engine.scoring.Matcher;
import org.duijie.matching.pairings.MatchResult;
import org.duijie.matching.pairings.ReconcilePairings;
import org.duijie.matching.pairings.ReconcilePairings.Reconciled;
import org.duijie.matching.rematching.RematchQueue;
import org.duijie.matching.rematching.RematchQueue.Lease;
import org.duijie.matching.rematching.RematchRun;
import org.duijie.matching.subjects.StoredSubject;
import org.duijie.matching.subjects.Subjects;
import org.duijie.messaging.Blocking;
import org.jboss.logging.Logger;

/** Finds the pairings of subjects anew that are in the queue for it. */
@ApplicationScoped
class RematchSubjects implements RematchRun {
    private static final Logger LOG = Logger.getLogger(RematchSubjects.class);
    private static final int BATCH = 20;

    private final RematchQueue rematchQueue;
    private final Subjects subjects;
    private final FindPairs findPairs;
    private final ReconcilePairings reconcilePairings;
    private final Matcher matcher;

    RematchSubjects(
            RematchQueue rematchQueue,
            Subjects subjects,
            FindPairs findPairs,
            ReconcilePairings reconcilePairings,
            Matcher matcher) {
        this.rematchQueue = rematchQueue;
        this.subjects = subjects;
        this.findPairs = findPairs;
        this.reconcilePairings = reconcilePairings;
        this.matcher = matcher;
    }

    @Override
    public Uni<Void> now(List<UUID> asked) {
        return asked.isEmpty()
                ? Uni.createFrom().voidItem()
                : onWorker(() -> asked.stream().distinct().forEach(id -> rematch(() -> rematchQueue.lease(id))));
    }

    /** What is left over: of a replica that died, of a moment in which the database was away, of a conflict list. */
    @Scheduled(
            every = "{duijie.matching.rematch-check-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "rematching")
    Uni<Void> leftOver() {
        return onWorker(() -> {
            while (rematch(() -> rematchQueue.leaseAny(BATCH)) == BATCH) {
                LOG.debug("rematching=more");
            }
        });
    }

    private static Uni<Void> onWorker(Runnable work) {
        return Uni.createFrom()
                .voidItem()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(() -> work.run());
    }

    /** Gives how many were taken up. */
    private int rematch(Supplier<Uni<List<Lease>>> leasing) {
        try {
            List<Lease> leases = Blocking.await(() -> Panache.withTransaction(leasing));
            leases.forEach(this::tryToRematch);
            return leases.size();
        } catch (RuntimeException failure) {
            LOG.warnf("rematching=postponed cause=%s", failure);
            return 0;
        }
    }

    private void tryToRematch(Lease lease) {
        try {
            rematch(lease);
        } catch (AskedAgain again) {
            LOG.debugf("rematching=asked-again subject=%s", lease.subjectId());
        } catch (RuntimeException failure) {
            // It stays asked for and is taken up again when its lease has run out; others are not held up by it.
            LOG.warnf("rematching=postponed subject=%s cause=%s", lease.subjectId(), failure);
        }
    }

    private void rematch(Lease lease) {
        StoredSubject stored = Blocking.await(() -> Panache.withSession(() -> subjects.findById(lease.subjectId())));
        if (stored == null) {
            Blocking.await(() -> Panache.withTransaction(() -> rematchQueue.complete(lease)));
            return;
        }
        MatchResult result = findPairs.find(stored.embedded(matcher));
        Blocking.await(() -> Panache.withTransaction(() -> reconcilePairings
                .reconcileAgain(result)
                .flatMap(reconciled -> rematchQueue.isStill(lease).flatMap(is -> end(lease, reconciled, is)))));
    }

    private Uni<Void> end(Lease lease, Reconciled reconciled, boolean isStill) {
        if (!isStill) {
            // What was found may be older than what another has written meanwhile.
            return Uni.createFrom().failure(new AskedAgain());
        }
        // Its own event has come meanwhile, or a counterpart's: what was asked for is done on the new version.
        boolean isDone = !reconciled.kept().isEmpty() && reconciled.outdated().isEmpty();
        return isDone ? rematchQueue.complete(lease) : rematchQueue.release(lease);
    }

    /** Undoes what was written: whoever has asked again sees to it. */
    private static final class AskedAgain extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AskedAgain() {
            super("asked for again", null, false, false);
        }
    }
}
