package org.duijie.demand.refinement;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.duijie.candidates.Candidates;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.refinement.DemandVersion.Key;
import org.duijie.records.identity.Caller;

/** What demands said at their versions. */
@ApplicationScoped
public class DemandVersions implements PanacheRepositoryBase<DemandVersion, Key> {
    private static final String NEWEST = "id.demandId = ?1 order by id.version desc";

    private final Candidates candidates;

    DemandVersions(Candidates candidates) {
        this.candidates = candidates;
    }

    /** Keeps what the demand says now as one of its versions, and the best pairings that it had until now. */
    public Uni<Void> note(Demand demand) {
        return newest(demand.id())
                .flatMap(previous -> bestPairings(demand.id())
                        .flatMap(pairings -> persist(DemandVersion.of(demand, previous, pairings))))
                .replaceWithVoid();
    }

    /** The best pairings as they are now. */
    Uni<BestPairings> bestPairings(UUID demand) {
        return candidates.bestOfDemand(demand, BestPairings.Entry::of).map(found -> new BestPairings(found.best()));
    }

    /** Keeps what a new demand says as its first version: there was none before, and no pairing can be. */
    public Uni<Void> noteNew(Demand demand) {
        return noteNew(List.of(demand));
    }

    /** As {@link #noteNew(Demand)}, of several. */
    public Uni<Void> noteNew(List<Demand> demands) {
        return persist(demands.stream().map(demand -> DemandVersion.of(demand, null, BestPairings.NONE)));
    }

    /** The newest version that was kept, or null. */
    Uni<DemandVersion> newest(UUID demand) {
        return find(NEWEST, demand).firstResult();
    }

    /**
     * The versions that the caller may read, newest first.
     *
     * @param opened whether what is confidential of the demand is open to the caller
     */
    Uni<List<DemandVersion>> readable(Demand demand, Caller caller, boolean opened) {
        return find(NEWEST, demand.id()).list().map(all -> all.stream()
                .filter(one -> demand.isInside(caller)
                        || one.wasPublished() && (opened || demand.isOpenTo(caller) && !one.wasConfidential()))
                .toList());
    }
}
