package org.duijie.matching.pairings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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

    PairingEvent proposed(StoredPairing pairing) {
        return new PairingProposed(pairing.publicState(clock.instant()));
    }

    PairingEvent rescored(StoredPairing pairing, double previousScore) {
        return new PairingRescored(pairing.publicState(clock.instant()), previousScore);
    }

    PairingEvent decided(StoredPairing pairing, Decision decision) {
        return new PairingDecided(pairing.publicState(clock.instant()), decision);
    }

    PairingEvent stateChanged(StoredPairing pairing, PairingState previous) {
        return new PairingStateChanged(pairing.publicState(clock.instant()), previous);
    }

    PairingEvent overdue(StoredPairing pairing) {
        return new PairingOverdue(pairing.publicState(clock.instant()), pairing.awaiting());
    }

    PairingEvent retired(StoredPairing pairing, RetirementReason reason) {
        return new PairingRetired(pairing.publicState(clock.instant()), reason, null);
    }

    /** Its demand has become part of a common one. */
    PairingEvent pooled(StoredPairing pairing, Instant pooledAt) {
        return new PairingRetired(pairing.publicState(clock.instant()), RetirementReason.DEMAND_CLOSED, pooledAt);
    }

    /** With the current transaction, in their order. */
    Uni<Void> publish(List<Traced<PairingEvent>> events) {
        return events.isEmpty()
                ? Uni.createFrom().voidItem()
                : history.append(events.stream().map(Traced::what).toList(), clock.instant())
                        .chain(() -> outbox.append(
                                events.stream().map(PairingEvents::told).toList()));
    }

    /** Appends to the history what is told nobody, with the current transaction. */
    Uni<Void> keep(List<PairingEvent> events) {
        return events.isEmpty() ? Uni.createFrom().voidItem() : history.append(events, clock.instant());
    }

    /** Whether a new score tells more than that a side, or the matcher, has a new version: what is told is not told again. */
    static boolean isNews(Pairing before, Pairing after) {
        return !withoutVersions(told(before)).equals(withoutVersions(told(after)));
    }

    private static Pairing withoutVersions(Pairing pairing) {
        return PairingBuilder.builder(pairing)
                .version(0)
                .demandVersion(0)
                .outcomeVersion(0)
                .matcherVersion(null)
                .build();
    }

    /** Of a confidential demand less is told than is kept: everybody reads the topic. */
    private static Pairing told(Pairing whole) {
        return whole.demandTitle() == null ? whole.coarse() : whole;
    }

    private static Traced<PairingEvent> told(Traced<PairingEvent> event) {
        Pairing whole = event.what().pairing();
        Pairing pairing = told(whole);
        if (pairing == whole) {
            return event;
        }
        return event.with(
                switch (event.what()) {
                    case PairingProposed proposed -> new PairingProposed(pairing);
                    case PairingRescored rescored ->
                        new PairingRescored(pairing, Pairing.coarse(rescored.previousScore()));
                    case PairingDecided decided -> new PairingDecided(pairing, decided.decision());
                    case PairingStateChanged changed -> new PairingStateChanged(pairing, changed.previousState());
                    case PairingOverdue overdue -> new PairingOverdue(pairing, overdue.awaiting());
                    case PairingRetired retired -> new PairingRetired(pairing, retired.reason(), retired.pooledAt());
                });
    }
}
