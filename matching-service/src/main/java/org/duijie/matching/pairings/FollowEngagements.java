package org.duijie.matching.pairings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
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
    private final DueTimes dueTimes;
    private final Clock clock;

    FollowEngagements(
            Engagements engagements,
            Subjects subjects,
            Pairings pairings,
            PairingEvents events,
            RematchQueue rematchQueue,
            DueTimes dueTimes,
            Clock clock) {
        this.engagements = engagements;
        this.subjects = subjects;
        this.pairings = pairings;
        this.events = events;
        this.rematchQueue = rematchQueue;
        this.dueTimes = dueTimes;
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

    /** Moves pairings that were just made in the current transaction, and have been told of: whoever made them has looked around. */
    Uni<Void> followNew(List<Traced<UUID>> made) {
        Uni<Void> followed = Uni.createFrom().voidItem();
        for (Traced<UUID> one : made) {
            followed = followed.chain(() -> pairings.findById(one.what()))
                    .flatMap(pairing -> follow(one.with(pairing), false));
        }
        return followed;
    }

    /** Moves a pairing that is locked in the current transaction, and tells of it if it moved. */
    Uni<Void> follow(StoredPairing pairing) {
        return follow(Traced.now(pairing), true);
    }

    private Uni<Void> follow(Traced<StoredPairing> traced, boolean asks) {
        StoredPairing pairing = traced.what();
        return engagements.between(pairing.demandId(), pairing.outcomeId()).flatMap(known -> move(traced, known, asks));
    }

    private Uni<Void> move(Traced<StoredPairing> traced, PairEngagements known, boolean asks) {
        StoredPairing pairing = traced.what();
        if (!pairing.isMovedBy(known.progress())) {
            return Uni.createFrom().voidItem();
        }
        Instant now = clock.instant();
        boolean tookNoPlace = !pairing.state().isLive() || pairing.isOverdue() || pairing.isKept();
        List<Traced<PairingNews>> news = new ArrayList<>();
        if (pairing.isKept()) {
            // What its sides do together is known to both: the other hears first of what it is that they did it on.
            pairing.becomeKnown(now, dueTimes.first(now));
            news.add(traced.with(events.proposed(pairing)));
        }
        PairingState previous = pairing.state();
        pairing.follow(known.progress(), now);
        news.add(traced.with(events.stateChanged(pairing, previous)));
        // What is no longer declined does not let similar pairs sink any more, and others of the demand stand beside
        // it.
        return events.publish(news)
                .chain(() -> asks && tookNoPlace
                        ? rematchQueue.enqueue(List.of(pairing.demandId(), pairing.outcomeId()))
                        : Uni.createFrom().voidItem());
    }
}
