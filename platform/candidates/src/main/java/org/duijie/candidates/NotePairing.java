package org.duijie.candidates;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.duijie.contracts.pairings.Pairing;

/** Keeps a pairing as candidate of its demand and its outcome; passes one on that both sides have accepted, or more. */
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
        // Further on counts as well: who signs at once never accepts, and compaction may leave the last state alone.
        return Candidates.ACCEPTED.contains(pairing.state())
                ? noted.chain(() -> acceptedPairings.accepted(pairing))
                : noted;
    }
}
