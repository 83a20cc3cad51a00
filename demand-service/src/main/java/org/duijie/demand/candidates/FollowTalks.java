package org.duijie.demand.candidates;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.duijie.candidates.AcceptedPairings;
import org.duijie.candidates.Candidates;
import org.duijie.contracts.demands.DemandStatus;
import org.duijie.contracts.pairings.Pairing;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.DemandEvents;
import org.duijie.demand.demands.Demands;

/** Brings a published demand into talks when both sides have accepted one of its pairings, and back when none is left. */
@ApplicationScoped
class FollowTalks implements AcceptedPairings {
    private final Demands demands;
    private final DemandEvents events;
    private final Candidates candidates;
    private final Clock clock;

    FollowTalks(Demands demands, DemandEvents events, Candidates candidates, Clock clock) {
        this.demands = demands;
        this.events = events;
        this.candidates = candidates;
        this.clock = clock;
    }

    @Override
    public Uni<Void> accepted(Pairing pairing) {
        return demands.lock(pairing.demandId()).flatMap(this::enterTalks);
    }

    private Uni<Void> enterTalks(Demand demand) {
        if (demand == null || demand.status() != DemandStatus.PUBLISHED) {
            return Uni.createFrom().voidItem();
        }
        demand.enterTalks(clock.instant());
        return events.statusChanged(demand, DemandStatus.PUBLISHED);
    }

    @Override
    public Uni<Void> ended(Pairing pairing) {
        return demands.lock(pairing.demandId()).flatMap(demand -> candidates
                .hasAcceptedOfDemand(pairing.demandId())
                .flatMap(stillInTalks -> stillInTalks ? Uni.createFrom().voidItem() : leaveTalks(demand)));
    }

    private Uni<Void> leaveTalks(Demand demand) {
        if (demand == null || demand.status() != DemandStatus.IN_TALKS) {
            return Uni.createFrom().voidItem();
        }
        demand.leaveTalks(clock.instant());
        return events.statusChanged(demand, DemandStatus.IN_TALKS);
    }
}
