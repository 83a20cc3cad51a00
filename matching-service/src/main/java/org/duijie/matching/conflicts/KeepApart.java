package org.duijie.matching.conflicts;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.duijie.matching.gates.OrganisationPair;
import org.duijie.matching.rematching.RematchQueue;
import org.duijie.messaging.Ids;
import org.duijie.organisations.KnownOrganisations;
import org.duijie.records.identity.Caller;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.problems.Violation;

/** Puts two organisations on the list, or takes them off it. */
@ApplicationScoped
class KeepApart {
    private final ConflictList conflicts;
    private final KnownOrganisations organisations;
    private final ConflictFollowUp followUp;
    private final RematchQueue rematchQueue;
    private final Ids ids;
    private final Clock clock;

    KeepApart(
            ConflictList conflicts,
            KnownOrganisations organisations,
            ConflictFollowUp followUp,
            RematchQueue rematchQueue,
            Ids ids,
            Clock clock) {
        this.conflicts = conflicts;
        this.organisations = organisations;
        this.followUp = followUp;
        this.rematchQueue = rematchQueue;
        this.ids = ids;
        this.clock = clock;
    }

    /** From then on nothing is proposed between the two, and what is on the table is taken off it. */
    Uni<StoredConflict> note(ConflictRequest request, Caller caller) {
        OrganisationPair pair = request.pair();
        StoredConflict conflict =
                new StoredConflict(ids.next(), pair, request.reason().strip(), clock.instant(), caller.subject());
        return Panache.withTransaction(() -> organisations
                .requireKnown(request.named())
                .chain(() -> conflicts.lockExclusive())
                .chain(() -> conflicts.has(pair))
                .invoke(KeepApart::refuseTwice)
                .chain(() -> conflicts.persistAndFlush(conflict))
                .chain(() -> followUp.noted(pair))
                .chain(() -> rematchQueue.enqueueDemandsOf(pair.one(), pair.other()))
                .replaceWith(conflict));
    }

    private static void refuseTwice(boolean known) {
        if (known) {
            throw ProblemException.conflict(Violation.of("otherOrganisationId", "taken"));
        }
    }

    /** From then on the two may be paired again; in a transaction. */
    Uni<Void> lift(UUID id) {
        // The list first, as everybody does who takes rows after it: the other way round two would wait for each other.
        return conflicts
                .lockExclusive()
                .chain(() -> conflicts.findById(id))
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.of(ProblemCode.NOT_FOUND))
                .call(conflict -> conflicts.delete(conflict))
                .call(conflict -> rematchQueue.enqueueDemandsOf(
                        conflict.pair().one(), conflict.pair().other()))
                .replaceWithVoid();
    }
}
