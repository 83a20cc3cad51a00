package org.duijie.matching.pairings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.pairings.PairingState;
import org.duijie.matching.engagements.Engagement;
import org.duijie.matching.engagements.Engagements;
import org.duijie.matching.engagements.PairEngagements;
import org.duijie.matching.rematching.RematchQueue;
import org.duijie.matching.subjects.Subjects;
import org.duijie.messaging.tracing.Traced;

/** Brings pairings to where the meetings and agreements of their two sides have taken them. */
@ApplicationScoped
class FollowEngagements {
    private final Engagements engagements;
    private final Subjects subjects;
    private final Pairings pairings;
    private final PairingEvents events;
    private final RematchQueue rematchQueue;
    private final Clock clock;

    FollowEngagements(
            Engagements engagements,
            Subjects subjects,
            Pairings pairings,
            PairingEvents events,
            RematchQueue rematchQueue,
            Clock clock) {
        this.engagements = engagements;
        this.subjects = subjects;
        this.pairings = pairings;
        this.events = events;
        this.rematchQueue = rematchQueue;
        this.clock = clock;
    }

    /** Keeps what was told of a meeting or an agreement, and moves the pairing of its sides. In the current transaction. */
    Uni<Void> take(Engagement engagement) {
        // Kept before the pairing is locked: whoever has the lock first, the other sees what it did. Who is just making
        // the
        // pairing holds its demand, and is waited for.
        return engagements
                .put(engagement)
                .chain(() -> subjects.lockExclusive(engagement.demandId()))
                .chain(() -> pairings.lockBetween(engagement.demandId(), engagement.outcomeId()))
                .flatMap(pairing -> pairing == null ? Uni.createFrom().voidItem() : follow(pairing));
    }

    /** Moves pairings that were just made in the current transaction, and have been told of. */
    Uni<Void> followNew(List<Traced<UUID>> made) {
        Uni<Void> followed = Uni.createFrom().voidItem();
        for (Traced<UUID> one : made) {
            followed =
                    followed.chain(() -> pairings.findById(one.what())).flatMap(pairing -> follow(one.with(pairing)));
        }
        return followed;
    }

    /** Moves a pairing that is locked in the current transaction, and tells of it if it moved. */
    Uni<Void> follow(StoredPairing pairing) {
        return follow(Traced.now(pairing));
    }

    private Uni<Void> follow(Traced<StoredPairing> traced) {
        StoredPairing pairing = traced.what();
        return engagements.between(pairing.demandId(), pairing.outcomeId()).flatMap(known -> move(traced, known));
    }

    private Uni<Void> move(Traced<StoredPairing> traced, PairEngagements known) {
        StoredPairing pairing = traced.what();
        PairingState previous = pairing.state();
        if (!pairing.follow(known.progress(), clock.instant())) {
            return Uni.createFrom().voidItem();
        }
        // What is no longer declined does not let similar pairs sink any more.
        return events.publish(List.of(traced.with(events.stateChanged(pairing, previous))))
                .chain(() -> previous == PairingState.DECLINED
                        ? rematchQueue.enqueue(List.of(pairing.demandId(), pairing.outcomeId()))
                        : Uni.createFrom().voidItem());
    }
}
