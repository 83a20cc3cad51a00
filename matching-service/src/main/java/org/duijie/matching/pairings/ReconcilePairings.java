package org.duijie.matching.pairings;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duijie.matching.conflicts.ConflictList;
import org.duijie.matching.gates.Conflicts;
import org.duijie.matching.pairings.PairingDiff.Proposal;
import org.duijie.matching.rematching.RematchQueue;
import org.duijie.matching.subjects.LockedSubjects;
import org.duijie.matching.subjects.SubjectKind;
import org.duijie.matching.subjects.Subjects;
import org.duijie.messaging.Ids;
import org.duijie.messaging.tracing.Traced;

/**
 * Brings the pairings of subjects to what was found for them: proposes new ones, rescores those that changed, retires
 * those that no longer fit. Said twice, it changes nothing the second time. Another replica may be busy with a
 * counterpart; the score of the later versions wins.
 */
// Made at start and not with the first pairing, so that the count of those proposed is shown as 0 until then.
@Startup
@ApplicationScoped
public class ReconcilePairings {
    private final Subjects subjects;
    private final Pairings pairings;
    private final FollowBounds followBounds;
    private final PairingHistory history;
    private final ConflictList conflicts;
    private final PairingEvents events;
    private final FollowEngagements followEngagements;
    private final RematchQueue rematchQueue;
    private final MatchingConfig config;
    private final Ids ids;
    private final Clock clock;
    private final Counter proposed;

    ReconcilePairings(
            Subjects subjects,
            Pairings pairings,
            FollowBounds followBounds,
            PairingHistory history,
            ConflictList conflicts,
            PairingEvents events,
            FollowEngagements followEngagements,
            RematchQueue rematchQueue,
            MatchingConfig config,
            Ids ids,
            Clock clock,
            MeterRegistry meters) {
        this.subjects = subjects;
        this.pairings = pairings;
        this.followBounds = followBounds;
        this.history = history;
        this.conflicts = conflicts;
        this.events = events;
        this.followEngagements = followEngagements;
        this.rematchQueue = rematchQueue;
        this.config = config;
        this.ids = ids;
        this.clock = clock;
        this.proposed = meters.counter("duijie.pairings.proposed");
    }

    /**
     * In the current transaction. Who is to be searched for anew by what has come of it is asked for.
     *
     * @param found for subjects of one side, each another one
     * @return what became of it
     */
    public Uni<Reconciled> reconcile(List<Traced<MatchResult>> found) {
        return reconcileAll(found).call(reconciled -> rematchQueue.enqueue(reconciled.toRematch()));
    }

    /**
     * The same for one that was asked for and found anew. Others are asked for; whether it is to be found once more is told alone. That
     * something moved beside it meanwhile is no reason: whoever moved it asks.
     */
    public Uni<Reconciled> reconcileAgain(MatchResult found) {
        UUID own = found.subject().id();
        return reconcileAll(List.of(Traced.now(found))).call(reconciled -> {
            Set<UUID> others = new HashSet<>(reconciled.toRematch());
            others.remove(own);
            return rematchQueue.enqueue(others);
        });
    }

    private Uni<Reconciled> reconcileAll(List<Traced<MatchResult>> found) {
        // Nobody adds to the conflict list before this transaction ends: who does will find the pairings made here.
        return conflicts
                .lockShared()
                // Counterparts cannot close before this transaction ends: what closes them will find the pairings made
                // here.
                .flatMap(
                        list -> lockSides(found).flatMap(locked -> reconcileAmong(still(found, list, locked), locked)));
    }

    private Uni<LockedSubjects> lockSides(List<Traced<MatchResult>> found) {
        Set<UUID> own = new HashSet<>();
        Set<UUID> counterparts = new HashSet<>();
        found.forEach(result -> {
            own.add(result.what().subject().id());
            counterparts.addAll(result.what().counterparts());
        });
        return found.getFirst().what().subject().kind() == SubjectKind.DEMAND
                ? subjects.lockSides(own, counterparts)
                : subjects.lockSides(counterparts, own);
    }

    private static List<Traced<MatchResult>> still(
            List<Traced<MatchResult>> found, Conflicts list, LockedSubjects locked) {
        return found.stream()
                .filter(result -> locked.has(result.what().subject()))
                .map(result -> result.with(result.what().under(list)))
                .toList();
    }

    /**
     * What was scored on what a counterpart is no more, its text, who may read it or whom it stands for, is left out and asked
     * for anew: the counterpart's own search may not have found this subject.
     */
    private Uni<Reconciled> reconcileAmong(List<Traced<MatchResult>> found, LockedSubjects locked) {
        List<UUID> outdated = found.stream()
                .map(Traced::what)
                .filter(result -> result.isOutdated(locked))
                .map(result -> result.subject().id())
                .toList();
        return reconcileCurrent(found.stream()
                        .map(result -> result.with(result.what().among(locked)))
                        .toList())
                .map(reconciled -> reconciled.and(outdated));
    }

    private Uni<Reconciled> reconcileCurrent(List<Traced<MatchResult>> found) {
        if (found.isEmpty()) {
            return Uni.createFrom().item(new Reconciled(Set.of(), Set.of(), Set.of()));
        }
        SubjectKind kind = found.getFirst().what().subject().kind();
        Set<UUID> kept =
                found.stream().map(result -> result.what().subject().id()).collect(Collectors.toSet());
        List<MatchResult> results = found.stream().map(Traced::what).toList();
        return pairings.lockAllOf(kept, kind)
                .flatMap(present -> followBounds.around(results, present, () -> apply(found, present, kind)))
                .map(moved -> new Reconciled(kept, moved, Set.of()));
    }

    private Uni<Void> apply(List<Traced<MatchResult>> found, List<StoredPairing> present, SubjectKind kind) {
        PairingDiff diff = new PairingDiff(events, ids, clock.instant(), config);
        found.forEach(result -> diff.take(result, present));
        return write(diff, kind);
    }

    private Uni<Void> write(PairingDiff diff, SubjectKind kind) {
        return forget(diff.replaced())
                .chain(() -> pairings.add(diff.proposals()))
                .flatMap(added -> update(diff.settle(added.keySet()), kind, diff)
                        .chain(() -> events.publish(diff.news()))
                        .chain(() ->
                                followEngagements.followNew(diff.caused(id -> added.getOrDefault(id, Boolean.FALSE)))))
                .invoke(() -> proposed.increment(diff.proposed()));
    }

    private Uni<Void> forget(List<UUID> replaced) {
        return replaced.isEmpty()
                ? Uni.createFrom().voidItem()
                : pairings.remove(replaced).chain(() -> history.forget(replaced));
    }

    /** Those were made by whoever took the other side, on what was known of this one by then. */
    private Uni<Void> update(List<Proposal> late, SubjectKind kind, PairingDiff diff) {
        if (late.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Set<UUID> subjects =
                late.stream().map(proposal -> proposal.pairing().idOf(kind)).collect(Collectors.toSet());
        return pairings.lockAllOf(subjects, kind)
                .invoke(present -> late.forEach(proposal -> diff.update(proposal, present)))
                .replaceWithVoid();
    }

    /**
     * What became of what was found.
     *
     * @param kept the subjects whose pairings are as found; of the others more has become known since they were looked at
     * @param moved demands that others stand beside now than they were looked for by
     * @param outdated subjects of whose counterparts one has changed since they were looked at
     */
    public record Reconciled(Set<UUID> kept, Set<UUID> moved, Set<UUID> outdated) {
        /** Whose pairings are to be found anew. */
        public Set<UUID> toRematch() {
            Set<UUID> all = new HashSet<>(moved);
            all.addAll(outdated);
            return all;
        }

        private Reconciled and(List<UUID> moreOutdated) {
            return new Reconciled(kept, moved, Set.copyOf(moreOutdated));
        }
    }
}
