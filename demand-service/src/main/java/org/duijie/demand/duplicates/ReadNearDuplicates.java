package org.duijie.demand.duplicates;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.duijie.demand.demands.Demands;
import org.duijie.records.identity.Caller;

/** The company of a demand, or the park, reads which demands are like it. */
@ApplicationScoped
class ReadNearDuplicates {
    private final Demands demands;
    private final DuplicateChecks checks;

    ReadNearDuplicates(Demands demands, DuplicateChecks checks) {
        this.demands = demands;
        this.checks = checks;
    }

    Uni<NearDuplicatesView> of(UUID demandId, Caller caller) {
        return demands.known(demandId, caller)
                .invoke(demand -> demand.requireInside(caller))
                .flatMap(demand -> checks.findById(demandId))
                .map(check -> NearDuplicatesView.of(check, caller));
    }
}
