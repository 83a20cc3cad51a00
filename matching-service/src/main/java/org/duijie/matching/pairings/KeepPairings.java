package org.duijie.matching.pairings;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duijie.matching.conflicts.ConflictList;
import org.duijie.matching.gates.Conflicts;
import org.duijie.matching.pairings.PairingChanges.Proposal;
import org.duijie.matching.subjects.Held;
import org.duijie.matching.subjects.Side;
import org.duijie.matching.subjects.Subjects;
import org.duijie.messaging.tracing.Traced;

/**
 * Brings the pairings of subjects to what was found for them: proposes new ones, rescores those that changed, retires
 * those that no longer fit. Said twice, it changes nothing the second time. Another replica may be busy with a
 * counterpart; the judgement on the later versions wins.
 */
// Made at start and not with the first pairing, so that the count of those proposed is shown as 0 until then.
@Startup
@ApplicationScoped
public class KeepPairings {
    private final Subjects subjects;
    private final Pairings pairings;
    private final ConflictList conflicts;
    private final PairingEvents events;
    private final FollowTalks followTalks;
    private final MatchingConfig config;
    private final Sources sources;
    private final Counter proposed;

    KeepPairings(
            Counterparts counterparts,
            PairingEvents events,
            FollowTalks followTalks,
            MatchingConfig config,
            Sources sources,
            MeterRegistry meters) {
        this.subjects = counterparts.subjects();
        this.pairings = counterparts.pairings();
        this.conflicts = counterparts.conflicts();
        this.events = events;
        this.followTalks = followTalks;
        this.config = config;
        this.sources = sources;
        this.proposed = meters.counter("duijie.pairings.proposed");
    }

    /**
     * In the current transaction.
     *
     * @param found for subjects of one side, each another one
     * @return the subjects whose pairings are as found; of the others more has become known since they were looked at
     */
    public Uni<Set<UUID>> keep(List<Traced<Finding>> found) {
        // Nobody adds to the conflict list before this transaction ends: who does will find the pairings made here.
        return conflicts
                .hold()
                // Counterparts cannot close before this transaction ends: what closes them will find the pairings made
                // here.
                .flatMap(list -> subjects.hold(sides(found)).flatMap(held -> keepStill(still(found, list, held))));
    }

    private static Set<UUID> sides(List<Traced<Finding>> found) {
        Set<UUID> sides = new HashSet<>();
        found.forEach(finding -> {
            sides.add(finding.what().subject().id());
            sides.addAll(finding.what().counterparts());
        });
        return sides;
    }

    private static List<Traced<Finding>> still(List<Traced<Finding>> found, Conflicts list, Held held) {
        return found.stream()
                .filter(finding -> held.has(finding.what().subject()))
                .map(finding -> finding.with(finding.what().under(list).among(held)))
                .toList();
    }

    private Uni<Set<UUID>> keepStill(List<Traced<Finding>> found) {
        if (found.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        Side side = found.getFirst().what().subject().side();
        Set<UUID> kept =
                found.stream().map(finding -> finding.what().subject().id()).collect(Collectors.toSet());
        return pairings.lockAllOf(kept, side)
                .flatMap(present -> {
                    PairingChanges changes = new PairingChanges(events, sources, config);
                    found.forEach(finding -> changes.take(finding, present));
                    return write(changes, side);
                })
                .replaceWith(kept);
    }

    private Uni<Void> write(PairingChanges changes, Side side) {
        return pairings.add(changes.proposals().stream().map(Proposal::told).toList())
                .flatMap(added -> renew(changes.settle(added.keySet()), side, changes)
                        .chain(() -> events.tell(changes.told()))
                        .chain(() ->
                                followTalks.followNew(changes.caused(id -> added.getOrDefault(id, Boolean.FALSE)))))
                .invoke(() -> proposed.increment(changes.proposed()));
    }

    /** Those were made by whoever took the other side, on what was known of this one by then. */
    private Uni<Void> renew(List<Proposal> late, Side side, PairingChanges changes) {
        if (late.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Set<UUID> subjects =
                late.stream().map(proposal -> proposal.pairing().idOf(side)).collect(Collectors.toSet());
        return pairings.lockAllOf(subjects, side)
                .invoke(present -> late.forEach(proposal -> changes.renew(proposal, present)))
                .replaceWithVoid();
    }
}
