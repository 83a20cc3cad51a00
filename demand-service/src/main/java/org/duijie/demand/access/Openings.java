package org.duijie.demand.access;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.duijie.candidates.Candidates;
import org.duijie.contracts.codes.Visibility;
import org.duijie.demand.demands.Demand;
import org.duijie.messaging.Ids;
import org.duijie.records.identity.Caller;
import org.duijie.records.queries.ListQuery;
import org.duijie.records.queries.Page;
import org.duijie.records.queries.PageRequest;

/** Opens demands to those who may read them, and keeps who did. */
@ApplicationScoped
public class Openings implements PanacheRepositoryBase<Opening, UUID> {
    private final Grants grants;
    private final Candidates candidates;
    private final Ids ids;
    private final Clock clock;

    Openings(Grants grants, Candidates candidates, Ids ids, Clock clock) {
        this.grants = grants;
        this.candidates = candidates;
        this.ids = ids;
        this.clock = clock;
    }

    /** Why the caller may read what the demand keeps to itself where it is confidential; null where nothing lets it in. */
    public Uni<Ground> ground(Demand demand, Caller caller) {
        if (demand.isInside(caller)) {
            return Uni.createFrom().item(demand.isOwnedBy(caller) ? Ground.OWNER : Ground.PARK);
        }
        return grants.inForce(demand.id(), caller.organisationId())
                .flatMap(grant -> grant == null
                        ? byPairing(demand, caller)
                        : Uni.createFrom().item(new Ground(Ground.Why.GRANT, grant.id())));
    }

    private Uni<Ground> byPairing(Demand demand, Caller caller) {
        return candidates
                .acceptedBetween(demand.id(), caller.organisationId())
                .map(pairing -> pairing == null ? null : new Ground(Ground.Why.PAIRING, pairing.pairingId()));
    }

    /** Whether the caller may read the content as it is now; that it does is noted, in the caller's transaction. */
    public Uni<Boolean> open(Demand demand, Caller caller) {
        if (demand.content().visibility() != Visibility.CONFIDENTIAL) {
            return Uni.createFrom().item(true);
        }
        return ground(demand, caller)
                .call(ground -> note(demand, demand.version(), caller, ground))
                .map(ground -> ground != null);
    }

    /** Notes that confidential content was read; nothing where its own company did, or nobody was let in. */
    public Uni<Void> note(Demand demand, long version, Caller caller, Ground ground) {
        if (ground == null || ground.why() == Ground.Why.OWNER) {
            return Uni.createFrom().voidItem();
        }
        var read = new Opening.Read(demand.id(), version);
        return persist(new Opening(ids.next(), read, caller, ground, clock.instant()))
                .replaceWithVoid();
    }

    /** Openings, newest first; of one demand or by one organisation where they are not null. */
    Uni<Page<Opening>> page(UUID demand, UUID organisation, PageRequest page) {
        ListQuery query = new ListQuery("Opening")
                .equal("demandId", demand)
                .equal("organisationId", organisation)
                .after(page);
        return Page.read(find(query.hql(), query.values()), page, Opening::id);
    }
}
