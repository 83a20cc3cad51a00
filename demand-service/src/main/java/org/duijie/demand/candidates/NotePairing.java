package org.duijie.demand.candidates;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.duijie.contracts.demands.DemandStatus;
import org.duijie.contracts.pairings.Pairing;
import org.duijie.contracts.pairings.PairingState;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.DemandEvents;
import org.duijie.demand.demands.Demands;

/** Keeps a pairing as candidate of its demand; one that both sides accepted brings the demand into talks. */
@ApplicationScoped
class NotePairing {
    private final Candidates candidates;
    private final Demands demands;
    private final DemandEvents events;
    private final Clock clock;

    NotePairing(Candidates candidates, Demands demands, DemandEvents events, Clock clock) {
        this.candidates = candidates;
        this.demands = demands;
        this.events = events;
        this.clock = clock;
    }

    Uni<Void> note(Pairing pairing) {
        Uni<Void> noted = candidates.put(Candidate.of(pairing, clock.instant()));
        if (pairing.state() != PairingState.ACCEPTED) {
            return noted;
        }
        return noted.chain(() -> demands.lock(pairing.demandId())).flatMap(this::enterTalks);
    }

    private Uni<Void> enterTalks(Demand demand) {
        if (demand == null || demand.status() != DemandStatus.PUBLISHED) {
            return Uni.createFrom().voidItem();
        }
        Instant now = clock.instant();
        demand.enterTalks(now);
        return events.statusChanged(demand, DemandStatus.PUBLISHED);
    }
}
