package org.duijie.demand.publishing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.Membership;
import org.duijie.demand.duplicates.DuplicateChecks;

/**
 * A company takes its demand back before the park has decided: out of a common demand, too, where it was part of one; what was
 * looked for at its submission is of no use any more.
 */
@ApplicationScoped
class RecallDemand {
    private final DuplicateChecks duplicateChecks;
    private final Membership membership;
    private final Clock clock;

    RecallDemand(DuplicateChecks duplicateChecks, Membership membership, Clock clock) {
        this.duplicateChecks = duplicateChecks;
        this.membership = membership;
        this.clock = clock;
    }

    Uni<Void> recall(Demand demand) {
        demand.recall(clock.instant());
        return membership
                .leave(demand)
                .chain(() -> duplicateChecks.deleteById(demand.id()))
                .replaceWithVoid();
    }
}
