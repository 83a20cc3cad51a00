package org.duijie.matching.pairing;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.duijie.matching.pairings.Finding;
import org.duijie.matching.pairings.KeepPairings;
import org.duijie.matching.renewals.RenewalRun;
import org.duijie.matching.renewals.Renewals;
import org.duijie.matching.renewals.Renewals.Claim;
import org.duijie.matching.subjects.StoredSubject;
import org.duijie.matching.subjects.Subjects;
import org.duijie.messaging.Blocking;
import org.duijie.messaging.tracing.Traced;
import org.jboss.logging.Logger;

/** Finds the pairings of subjects anew for which that was asked. */
@ApplicationScoped
class RenewPairings implements RenewalRun {
    private static final Logger LOG = Logger.getLogger(RenewPairings.class);
    private static final int BATCH = 20;

    private final Renewals renewals;
    private final Subjects subjects;
    private final FindPairs findPairs;
    private final KeepPairings keepPairings;

    RenewPairings(Renewals renewals, Subjects subjects, FindPairs findPairs, KeepPairings keepPairings) {
        this.renewals = renewals;
        this.subjects = subjects;
        this.findPairs = findPairs;
        this.keepPairings = keepPairings;
    }

    @Override
    public Uni<Void> now(List<UUID> asked) {
        return asked.isEmpty()
                ? Uni.createFrom().voidItem()
                : onWorker(() -> asked.stream().distinct().forEach(id -> renew(() -> renewals.claim(id))));
    }

    /** What is left over: of a replica that died, of a moment in which the database was away, of a conflict list. */
    @Scheduled(
            every = "{duijie.matching.renewal-check-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "renewals")
    Uni<Void> leftOver() {
        return onWorker(() -> {
            while (renew(() -> renewals.claimAny(BATCH)) == BATCH) {
                LOG.debug("renewals=more");
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
    private int renew(Supplier<Uni<List<Claim>>> claiming) {
        try {
            List<Claim> claims = Blocking.await(() -> Panache.withTransaction(claiming));
            claims.forEach(this::tryToRenew);
            return claims.size();
        } catch (RuntimeException failure) {
            LOG.warnf("renewals=postponed cause=%s", failure);
            return 0;
        }
    }

    private void tryToRenew(Claim claim) {
        try {
            renew(claim);
        } catch (RuntimeException failure) {
            // It stays asked for and is taken up again when its claim has run out; others are not held up by it.
            LOG.warnf("renewal=postponed subject=%s cause=%s", claim.subjectId(), failure);
        }
    }

    private void renew(Claim claim) {
        StoredSubject stored = Blocking.await(() -> Panache.withSession(() -> subjects.findById(claim.subjectId())));
        if (stored == null) {
            Blocking.await(() -> Panache.withTransaction(() -> renewals.done(claim)));
            return;
        }
        Finding finding = findPairs.find(stored.known());
        Blocking.await(() -> Panache.withTransaction(() -> keepPairings
                .keep(List.of(Traced.now(finding)))
                .flatMap(kept -> kept.isEmpty()
                        // Its own event has come meanwhile; what was asked for is done on the new version.
                        ? renewals.release(claim)
                        : renewals.done(claim))));
    }
}
