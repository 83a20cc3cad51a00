package org.duijie.matching.pairings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.duijie.contracts.pairings.PairingState;
import org.duijie.matching.renewals.Renewals;
import org.duijie.matching.talks.PairTalks;
import org.duijie.matching.talks.Talk;
import org.duijie.matching.talks.Talks;
import org.duijie.messaging.tracing.Traced;

/** Brings pairings to where the meetings and agreements of their two sides have taken them. */
@ApplicationScoped
class FollowTalks {
    private final Talks talks;
    private final Pairings pairings;
    private final PairingEvents events;
    private final Renewals renewals;
    private final Clock clock;

    FollowTalks(Talks talks, Pairings pairings, PairingEvents events, Renewals renewals, Clock clock) {
        this.talks = talks;
        this.pairings = pairings;
        this.events = events;
        this.renewals = renewals;
        this.clock = clock;
    }

    /** Keeps what was told of a meeting or an agreement, and moves the pairing of its sides. In the current transaction. */
    Uni<Void> take(Talk talk) {
        // Kept before the pairing is locked: whoever has the lock first, the other sees what it did.
        return talks.put(talk)
                .chain(() -> pairings.lockBetween(talk.demandId(), talk.outcomeId()))
                .flatMap(pairing -> pairing == null ? Uni.createFrom().voidItem() : follow(pairing));
    }

    /** Moves a pairing that is locked in the current transaction, and tells of it if it moved. */
    Uni<Void> follow(StoredPairing pairing) {
        return talks.between(pairing.demandId(), pairing.outcomeId()).flatMap(known -> move(pairing, known));
    }

    private Uni<Void> move(StoredPairing pairing, PairTalks known) {
        PairingState previous = pairing.state();
        if (!pairing.follow(known.progress(), clock.instant())) {
            return Uni.createFrom().voidItem();
        }
        // What is no longer declined does not let similar pairs sink any more.
        return events.tell(List.of(Traced.now(events.stateChanged(pairing, previous))))
                .chain(() -> previous == PairingState.DECLINED
                        ? renewals.ask(List.of(pairing.demandId(), pairing.outcomeId()))
                        : Uni.createFrom().voidItem());
    }
}
