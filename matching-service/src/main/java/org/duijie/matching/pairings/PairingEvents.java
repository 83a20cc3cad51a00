package org.duijie.matching.pairings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.duijie.contracts.pairings.Decision;
import org.duijie.contracts.pairings.Pairing;
import org.duijie.contracts.pairings.PairingBuilder;
import org.duijie.contracts.pairings.PairingDecided;
import org.duijie.contracts.pairings.PairingEvent;
import org.duijie.contracts.pairings.PairingOverdue;
import org.duijie.contracts.pairings.PairingProposed;
import org.duijie.contracts.pairings.PairingRescored;
import org.duijie.contracts.pairings.PairingRetired;
import org.duijie.contracts.pairings.PairingState;
import org.duijie.contracts.pairings.PairingStateChanged;
import org.duijie.contracts.pairings.RetirementReason;
import org.duijie.messaging.outbox.Outbox;
import org.duijie.messaging.tracing.Traced;

/** Words what happened to pairings, publishes it, and appends it to their history. */
@ApplicationScoped
class PairingEvents {
    private final Outbox outbox;
    private final PairingHistory history;
    private final Clock clock;

    PairingEvents(Outbox outbox, PairingHistory history, Clock clock) {
        this.outbox = outbox;
        this.history = history;
        this.clock = clock;
    }

    PairingNews proposed(StoredPairing pairing) {
        return news(pairing, PairingProposed::new);
    }

    PairingNews decided(StoredPairing pairing, Decision decision) {
        return news(pairing, state -> new PairingDecided(state, decision));
    }

    PairingNews stateChanged(StoredPairing pairing, PairingState previous) {
        return news(pairing, state -> new PairingStateChanged(state, previous));
    }

    PairingNews overdue(StoredPairing pairing) {
        return news(pairing, state -> new PairingOverdue(state, pairing.awaiting()));
    }

    PairingNews retired(StoredPairing pairing, RetirementReason reason) {
        return news(pairing, state -> new PairingRetired(state, reason, null));
    }

    /** Its demand has become part of a common one. */
    PairingNews pooled(StoredPairing pairing, Instant pooledAt) {
        return news(pairing, state -> new PairingRetired(state, RetirementReason.DEMAND_CLOSED, pooledAt));
    }

    /** It has another score; what others read of that may be the same as before. */
    PairingNews rescored(StoredPairing pairing, Before before) {
        Instant now = clock.instant();
        PairingEvent event =
                new PairingRescored(pairing.wholeState(now), before.whole().score());
        if (pairing.isKept()) {
            return new PairingNews(event, null, null, false);
        }
        Pairing state = pairing.toldState(now);
        Pairing told = told(state);
        Pairing toldBefore = told(before.told());
        if (pairing.isToldApart() && told.version() == toldBefore.version()) {
            return new PairingNews(event, null, null, false);
        }
        return new PairingNews(
                event,
                new PairingRescored(told, toldBefore.score()),
                pairing.isToldApart() ? state : null,
                !withoutVersions(toldBefore).equals(withoutVersions(told)));
    }

    /** Its demand is not named any more; told whether it says something new or not. */
    PairingNews renamed(StoredPairing pairing, Before before) {
        PairingNews rescored = rescored(pairing, before);
        return new PairingNews(rescored.event(), rescored.told(), rescored.apart(), true);
    }

    /** It is on the table of its demand's side alone from now on. */
    PairingNews keptToItsSide(StoredPairing pairing, Before before) {
        Instant now = clock.instant();
        Pairing off = pairing.toldState(now);
        return new PairingNews(
                new PairingRescored(pairing.wholeState(now), before.whole().score()),
                new PairingRetired(told(off), RetirementReason.NO_LONGER_FITS, null),
                off,
                true);
    }

    private PairingNews news(StoredPairing pairing, Function<Pairing, PairingEvent> words) {
        Instant now = clock.instant();
        PairingEvent event = words.apply(pairing.wholeState(now));
        if (pairing.isKept()) {
            return new PairingNews(event, null, null, false);
        }
        Pairing state = pairing.toldState(now);
        return new PairingNews(event, words.apply(told(state)), pairing.isToldApart() ? state : null, true);
    }

    /** With the current transaction, in their order: all into the history, what is news to others onto the topic. */
    Uni<Void> publish(List<Traced<PairingNews>> news) {
        if (news.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<Traced<PairingEvent>> told = news.stream()
                .filter(one -> one.what().isPublished())
                .map(one -> one.with(one.what().told()))
                .toList();
        return history.append(news.stream().map(Traced::what).toList(), clock.instant())
                .chain(() -> told.isEmpty() ? Uni.createFrom().voidItem() : outbox.append(told));
    }

    private static Pairing withoutVersions(Pairing pairing) {
        return PairingBuilder.builder(pairing)
                .version(0)
                .demandVersion(0)
                .outcomeVersion(0)
                .matcherVersion(null)
                .build();
    }

    /** Of a confidential demand a score is told in steps: everybody reads the topic. */
    private static Pairing told(Pairing state) {
        return state.demandTitle() == null ? state.coarse() : state;
    }

    /**
     * A pairing before something happened to it.
     *
     * @param whole as its demand's side and the park read it
     * @param told as all others do
     */
    record Before(Pairing whole, Pairing told) {
        static Before of(StoredPairing pairing, Instant now) {
            return new Before(pairing.wholeState(now), pairing.toldState(now));
        }
    }
}
