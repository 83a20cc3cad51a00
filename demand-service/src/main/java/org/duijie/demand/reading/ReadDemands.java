package org.duijie.demand.reading;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duijie.candidates.Candidates;
import org.duijie.demand.access.Disclosures;
import org.duijie.demand.demands.CommonMember;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.DemandFilter;
import org.duijie.demand.demands.Demands;
import org.duijie.demand.refinement.rules.Assessment;
import org.duijie.records.identity.Caller;
import org.duijie.records.queries.Page;
import org.duijie.records.queries.PageRequest;

/** Reads demands for a caller. */
@ApplicationScoped
public class ReadDemands {
    private final Demands demands;
    private final Disclosures disclosures;
    private final Candidates candidates;

    ReadDemands(Demands demands, Disclosures disclosures, Candidates candidates) {
        this.demands = demands;
        this.disclosures = disclosures;
        this.candidates = candidates;
    }

    public Uni<DemandView> one(UUID id, Caller caller) {
        return demands.known(id, caller).flatMap(demand -> view(demand, caller));
    }

    public Uni<Page<DemandLine>> page(Caller caller, DemandFilter filter, PageRequest page) {
        return demands.page(caller, filter, page).map(found -> found.map(demand -> DemandLine.of(demand, caller)));
    }

    /** How many the list holds per value of each filter. */
    public Uni<Map<String, Map<String, Long>>> counts(Caller caller, DemandFilter filter) {
        return demands.counts(caller, filter);
    }

    /** The demand as the caller may see it. To show a confidential one is to open it, which is noted: in a transaction. */
    public Uni<DemandView> view(Demand demand, Caller caller) {
        return disclosures.open(demand, caller).flatMap(open -> candidates(demand, caller)
                .map(best -> view(demand, caller, open, best)));
    }

    private Uni<Candidates.Best<DemandView.CandidateOutcomeView>> candidates(Demand demand, Caller caller) {
        if (!demand.isInside(caller) && !demand.isOfMember(caller)) {
            return Uni.createFrom().nullItem();
        }
        return demand.publishedAt() == null
                ? Uni.createFrom().item(Candidates.Best.none())
                : candidates.bestOfDemand(demand.id(), DemandView.CandidateOutcomeView::of);
    }

    /** A company learns of its own alone; null where it is none of those that it stands for. */
    private static List<CommonMember> members(Demand demand, Caller caller) {
        List<CommonMember> named = demand.members().stream()
                .filter(member -> caller.isPark() || caller.belongsTo(member.organisationId()))
                .toList();
        return named.isEmpty() ? null : named;
    }

    private static DemandView view(
            Demand demand, Caller caller, boolean open, Candidates.Best<DemandView.CandidateOutcomeView> candidates) {
        boolean inside = demand.isInside(caller);
        var content = demand.content();
        return new DemandView(
                demand.id(),
                demand.version(),
                demand.organisationId(),
                demand.status(),
                open ? null : content.summary(),
                open ? null : content.visibility(),
                // Others read it where that they do is noted.
                open ? (demand.isOwnedBy(caller) ? content : content.withoutContact()) : null,
                inside ? demand.remarks() : null,
                inside ? demand.publicationReason() : null,
                demand.createdAt(),
                demand.updatedAt(),
                demand.publishedAt(),
                inside ? demand.enteredBy() : null,
                inside ? Assessment.of(content).score() : null,
                candidates,
                demand.pooledAt(),
                inside ? demand.commonDemandId() : null,
                demand.isCommon() ? demand.members().size() : null,
                members(demand, caller),
                demand.stepsFor(caller));
    }
}
