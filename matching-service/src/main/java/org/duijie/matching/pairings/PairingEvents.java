package org.duijie.matching.pairings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.duijie.contracts.pairings.Decision;
import org.duijie.contracts.pairings.PairingDecided;
import org.duijie.contracts.pairings.PairingProposed;
import org.duijie.contracts.pairings.PairingRescored;
import org.duijie.contracts.pairings.PairingRetired;
import org.duijie.contracts.pairings.RetirementReason;
import org.duijie.messaging.outbox.Outbox;

/** Tells the world of pairings. */
@ApplicationScoped
class PairingEvents {
    private final Outbox outbox;
    private final Clock clock;

    PairingEvents(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    Uni<Void> proposed(StoredPairing pairing) {
        return outbox.append(new PairingProposed(pairing.told(clock.instant())));
    }

    Uni<Void> rescored(StoredPairing pairing, double previousScore) {
        return outbox.append(new PairingRescored(pairing.told(clock.instant()), previousScore));
    }

    Uni<Void> decided(StoredPairing pairing, Decision decision) {
        return outbox.append(new PairingDecided(pairing.told(clock.instant()), decision));
    }

    Uni<Void> retired(StoredPairing pairing, RetirementReason reason) {
        return outbox.append(new PairingRetired(pairing.told(clock.instant()), reason));
    }
}
