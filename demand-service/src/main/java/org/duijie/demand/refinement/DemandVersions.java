package org.duijie.demand.refinement;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.duijie.candidates.Candidates;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.refinement.DemandVersion.Key;

/** What demands said at their versions. */
@ApplicationScoped
public class DemandVersions implements PanacheRepositoryBase<DemandVersion, Key> {
    private static final String NEWEST = "id.demandId = ?1 order by id.version desc";
    private static final String AS_OF = "id.demandId = ?1 and id.version <= ?2 order by id.version desc";

    private static final String LINES = """
        select version, status, made_at, score, score_before, answered from demand_version
        where demand_id = ?1 and version < ?2 and %s order by version desc
        """;

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
     * What was said at a version, where the caller may read it; else null. Steps that change nothing of what is said make
     * versions, too: at these holds what was said before.
     *
     * @param reader what the caller may read of the demand
     */
    Uni<DemandVersion> one(UUID demand, long version, Reader reader) {
        return find(AS_OF, demand, version)
                .firstResult()
                .map(found -> found != null && reader.mayRead(found) ? found : null);
    }

    /** The version before, of those that may be read; null where there is none. */
    Uni<DemandVersion> before(DemandVersion later, Reader reader) {
        return lines(later.demandId(), later.version(), 1, reader)
                .flatMap(lines -> lines.isEmpty()
                        ? Uni.createFrom().nullItem()
                        : findById(new Key(later.demandId(), lines.getFirst().version())));
    }

    /**
     * What is told of versions in a list, newest first, without what they said.
     *
     * @param below versions from this one on are left out
     */
    Uni<List<VersionLine>> lines(UUID demand, long below, int most, Reader reader) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(LINES.formatted(reader.condition()), Object[].class)
                        .setParameter(1, demand)
                        .setParameter(2, below)
                        .setMaxResults(most)
                        .getResultList())
                .map(rows -> rows.stream().map(VersionLine::of).toList());
    }
}
