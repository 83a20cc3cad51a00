package org.duijie.demand.access;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.duijie.candidates.Candidates;
import org.duijie.contracts.codes.Visibility;
import org.duijie.contracts.openings.Opening;
import org.duijie.demand.demands.Demand;
import org.duijie.messaging.Ids;
import org.duijie.records.identity.Caller;
import org.duijie.records.queries.ListQuery;
import org.duijie.records.queries.Page;
import org.duijie.records.queries.PageRequest;

/** Opens demands to those who may read them, and keeps who did. */
@ApplicationScoped
public class Disclosures implements PanacheRepositoryBase<Disclosure, UUID> {
    private final Grants grants;
    private final Candidates candidates;
    private final Ids ids;
    private final Clock clock;

    Disclosures(Grants grants, Candidates candidates, Ids ids, Clock clock) {
        this.grants = grants;
        this.candidates = candidates;
        this.ids = ids;
        this.clock = clock;
    }

    /** Why the caller may read what the demand keeps to itself where it is confidential; null where nothing lets it in. */
    public Uni<DisclosureBasis> basis(Demand demand, Caller caller) {
        if (demand.isInside(caller)) {
            return Uni.createFrom().item(demand.isOwnedBy(caller) ? DisclosureBasis.OWNER : DisclosureBasis.PARK);
        }
        if (demand.isOfMember(caller)) {
            return Uni.createFrom().item(DisclosureBasis.MEMBER);
        }
        return grants.inForce(demand.id(), caller.organisationId())
                .flatMap(grant -> grant == null
                        ? byPairing(demand, caller)
                        : Uni.createFrom().item(new DisclosureBasis(DisclosureBasis.Why.GRANT, grant.id())));
    }

    private Uni<DisclosureBasis> byPairing(Demand demand, Caller caller) {
        return candidates
                .acceptedBetween(demand.id(), caller.organisationId())
                .map(pairing ->
                        pairing == null ? null : new DisclosureBasis(DisclosureBasis.Why.PAIRING, pairing.pairingId()));
    }

    /** Whether the caller may read the content as it is now; that it does is noted, in the caller's transaction. */
    public Uni<Boolean> open(Demand demand, Caller caller) {
        if (demand.content().visibility() != Visibility.CONFIDENTIAL) {
            return Uni.createFrom().item(true);
        }
        return basis(demand, caller)
                .call(basis -> note(demand, demand.version(), caller, basis))
                .map(basis -> basis != null);
    }

    /** Notes that confidential content was read; nothing where its own company did, or nobody was let in. */
    public Uni<Void> note(Demand demand, long version, Caller caller, DisclosureBasis basis) {
        if (basis == null || basis.why() == DisclosureBasis.Why.OWNER) {
            return Uni.createFrom().voidItem();
        }
        return persist(disclosure(demand, version, caller, basis)).replaceWithVoid();
    }

    /** Notes that a caller inside read these; nothing of those that are its own or not confidential. */
    public Uni<Void> noteInside(Collection<Demand> read, Caller caller) {
        List<Disclosure> noted = read.stream()
                .filter(demand -> demand.isInside(caller) && !demand.isReadUnnotedBy(caller))
                .map(demand -> disclosure(demand, demand.version(), caller, DisclosureBasis.PARK))
                .toList();
        return noted.isEmpty() ? Uni.createFrom().voidItem() : persist(noted);
    }

    /** Keeps that the park read a confidential demand elsewhere. */
    Uni<Void> keep(Opening opening) {
        return persist(Disclosure.of(opening)).replaceWithVoid();
    }

    private Disclosure disclosure(Demand demand, long version, Caller caller, DisclosureBasis basis) {
        var read = new Disclosure.Read(demand.id(), version);
        return new Disclosure(ids.next(), read, caller, basis, clock.instant());
    }

    /** Disclosures, newest first; of one demand or by one organisation where they are not null. */
    Uni<Page<Disclosure>> page(UUID demand, UUID organisation, PageRequest page) {
        ListQuery query = new ListQuery("Disclosure")
                .equal("demandId", demand)
                .equal("organisationId", organisation)
                .after(page);
        return Page.read(find(query.hql(), query.values()), page, Disclosure::id);
    }
}
