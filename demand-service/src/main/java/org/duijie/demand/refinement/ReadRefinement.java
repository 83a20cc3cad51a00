package org.duijie.demand.refinement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import org.duijie.demand.access.Disclosures;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.Demands;
import org.duijie.demand.duplicates.Copies;
import org.duijie.records.identity.Caller;

/** The company of a demand, or the park, reads what the demand still lacks; in a transaction, since it may be noted. */
@ApplicationScoped
class ReadRefinement {
    private final Demands demands;
    private final DemandVersions versions;
    private final Copies copies;
    private final Disclosures disclosures;

    ReadRefinement(Demands demands, DemandVersions versions, Copies copies, Disclosures disclosures) {
        this.demands = demands;
        this.versions = versions;
        this.copies = copies;
        this.disclosures = disclosures;
    }

    Uni<RefinementView> of(UUID demandId, Caller caller, Locale language) {
        return demands.known(demandId, caller)
                .invoke(demand -> demand.requireInside(caller))
                // It names words of the text and what is missing there.
                .call(demand -> disclosures.open(demand, caller))
                .flatMap(demand -> view(demand, language));
    }

    private Uni<RefinementView> view(Demand demand, Locale language) {
        return versions.newest(demand.id())
                .flatMap(newest -> versions.bestPairings(demand.id()).flatMap(pairings -> copies.originalsOf(demand)
                        .map(originals -> RefinementView.of(demand, newest, pairings, language)
                                .withCopies(originals, language))));
    }
}
