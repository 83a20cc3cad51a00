package org.duijie.candidates;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.duijie.contracts.pairings.Pairing;
import org.duijie.contracts.pairings.PairingState;

/** Keeps a pairing as candidate of its demand and its outcome; passes one on that both sides have accepted. */
@ApplicationScoped
class NotePairing {
    private final Candidates candidates;
    private final AcceptedPairings acceptedPairings;
    private final Clock clock;

    NotePairing(Candidates candidates, AcceptedPairings acceptedPairings, Clock clock) {
        this.candidates = candidates;
        this.acceptedPairings = acceptedPairings;
        this.clock = clock;
    }

    Uni<Void> note(Pairing pairing) {
        Uni<Void> noted = candidates.put(Candidate.of(pairing, clock.instant()));
        return pairing.state() == PairingState.ACCEPTED ? noted.chain(() -> acceptedPairings.accepted(pairing)) : noted;
    }
}
