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
     * In the current transaction.
     *
     * @param found for subjects of one side, each another one
     * @return the subjects whose pairings are as found; of the others more has become known since they were looked at
     */
    public Uni<Set<UUID>> reconcile(List<Traced<MatchResult>> found) {
        // Nobody adds to the conflict list before this transaction ends: who does will find the pairings made here.
        return conflicts
                .lockShared()
                // Counterparts cannot close before this transaction ends: what closes them will find the pairings made
                // here.
                .flatMap(list -> subjects.lockShared(sides(found))
                        .flatMap(locked -> reconcileAmong(still(found, list, locked), locked)));
    }

    private static Set<UUID> sides(List<Traced<MatchResult>> found) {
        Set<UUID> sides = new HashSet<>();
        found.forEach(result -> {
            sides.add(result.what().subject().id());
            sides.addAll(result.what().counterparts());
        });
        return sides;
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
    private Uni<Set<UUID>> reconcileAmong(List<Traced<MatchResult>> found, LockedSubjects locked) {
        List<UUID> outdated = found.stream()
                .map(Traced::what)
                .filter(result -> result.isOutdated(locked))
                .map(result -> result.subject().id())
                .toList();
        return reconcileCurrent(found.stream()
                        .map(result -> result.with(result.what().among(locked)))
                        .toList())
                .call(() -> rematchQueue.enqueue(outdated));
    }

    private Uni<Set<UUID>> reconcileCurrent(List<Traced<MatchResult>> found) {
        if (found.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        SubjectKind kind = found.getFirst().what().subject().kind();
        Set<UUID> kept =
                found.stream().map(result -> result.what().subject().id()).collect(Collectors.toSet());
        return pairings.lockAllOf(kept, kind)
                .flatMap(present -> {
                    PairingDiff diff = new PairingDiff(events, ids, clock.instant(), config);
                    found.forEach(result -> diff.take(result, present));
                    return write(diff, kind);
                })
                .replaceWith(kept);
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
}
