package org.duijie.candidates;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.duijie.contracts.pairings.Pairing;

/**
 * Keeps a pairing as candidate of its demand and its outcome; passes one on that both sides have accepted, or more, and one that
 * was and is not any more.
 */
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
        // Further on counts as well: who signs at once never accepts, and compaction may leave the last state alone.
        if (Candidates.ACCEPTED.contains(pairing.state())) {
            return put(pairing).chain(() -> acceptedPairings.accepted(pairing));
        }
        return candidates
                .findById(pairing.id())
                .map(NotePairing::wasAccepted)
                .flatMap(wasAccepted ->
                        wasAccepted ? put(pairing).chain(() -> acceptedPairings.ended(pairing)) : put(pairing));
    }

    private Uni<Void> put(Pairing pairing) {
        return candidates.put(Candidate.of(pairing, clock.instant()));
    }

    private static boolean wasAccepted(Candidate known) {
        return known != null && Candidates.ACCEPTED.contains(known.state());
    }
}
