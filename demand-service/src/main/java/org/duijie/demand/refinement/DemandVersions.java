package org.duijie.demand.refinement;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.refinement.DemandVersion.Key;
import org.duijie.web.identity.Caller;

/** What demands said at their versions. */
@ApplicationScoped
public class DemandVersions implements PanacheRepositoryBase<DemandVersion, Key> {
    private static final String NEWEST = "id.demandId = ?1 order by id.version desc";

    /** Keeps what the demand says now as one of its versions. */
    public Uni<Void> note(Demand demand) {
        return newest(demand.id())
                .flatMap(previous -> persist(DemandVersion.of(demand, previous)))
                .replaceWithVoid();
    }

    /** Keeps what new demands say as their first versions. */
    public Uni<Void> noteNew(List<Demand> demands) {
        return persist(demands.stream().map(demand -> DemandVersion.of(demand, null)));
    }

    /** The newest version that was kept, or null. */
    Uni<DemandVersion> newest(UUID demand) {
        return find(NEWEST, demand).firstResult();
    }

    /** The versions that the caller may read, newest first. */
    Uni<List<DemandVersion>> readable(Demand demand, Caller caller) {
        return find(NEWEST, demand.id()).list().map(all -> all.stream()
                .filter(one -> demand.isInside(caller) || demand.isOpenTo(caller) && one.wasPublic())
                .toList());
    }
}
