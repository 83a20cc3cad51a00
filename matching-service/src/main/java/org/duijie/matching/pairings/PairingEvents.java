package org.duijie.matching.pairings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.duijie.contracts.pairings.Decision;
import org.duijie.contracts.pairings.PairingDecided;
import org.duijie.contracts.pairings.PairingEvent;
import org.duijie.contracts.pairings.PairingOverdue;
import org.duijie.contracts.pairings.PairingProposed;
import org.duijie.contracts.pairings.PairingRescored;
import org.duijie.contracts.pairings.PairingRetired;
import org.duijie.contracts.pairings.RetirementReason;
import org.duijie.messaging.outbox.Outbox;

/** Tells the world of pairings, and notes in their history what was told. */
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

    Uni<Void> proposed(StoredPairing pairing) {
        return tell(new PairingProposed(pairing.told(clock.instant())));
    }

    Uni<Void> rescored(StoredPairing pairing, double previousScore) {
        return tell(new PairingRescored(pairing.told(clock.instant()), previousScore));
    }

    Uni<Void> decided(StoredPairing pairing, Decision decision) {
        return tell(new PairingDecided(pairing.told(clock.instant()), decision));
    }

    Uni<Void> overdue(StoredPairing pairing) {
        return tell(new PairingOverdue(pairing.told(clock.instant()), pairing.awaiting()));
    }

    Uni<Void> retired(StoredPairing pairing, RetirementReason reason) {
        return tell(new PairingRetired(pairing.told(clock.instant()), reason));
    }

    private Uni<Void> tell(PairingEvent event) {
        return history.note(event, clock.instant()).chain(() -> outbox.append(event));
    }
}
