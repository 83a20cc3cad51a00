package org.duijie.demand.pooling;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.duijie.demand.demands.CommonMember;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.DemandContent;
import org.duijie.demand.demands.DemandEvents;
import org.duijie.demand.demands.Demands;
import org.duijie.demand.pooling.rules.CommonContent;
import org.duijie.demand.refinement.DemandVersions;

/**
 * The park takes over what those say now that a common demand stands for: indicators, dates and the like. Its own words stay, and
 * where nothing has changed there is no new version.
 */
@ApplicationScoped
class MergeMembers {
    private final Demands demands;
    private final DemandVersions versions;
    private final DemandEvents events;
    private final Clock clock;

    MergeMembers(Demands demands, DemandVersions versions, DemandEvents events, Clock clock) {
        this.demands = demands;
        this.versions = versions;
        this.events = events;
        this.clock = clock;
    }

    Uni<Void> merge(Demand common) {
        return demands.list(
                        "id in ?1 order by id",
                        common.members().stream().map(CommonMember::demandId).toList())
                .map(members -> CommonContent.of(
                        common.content(), members.stream().map(Demand::content).toList(), LocalDate.now(clock)))
                .flatMap(merged -> take(common, merged));
    }

    private Uni<Void> take(Demand common, DemandContent merged) {
        if (merged.equals(common.content())) {
            return Uni.createFrom().voidItem();
        }
        common.merge(merged, clock.instant());
        return versions.note(common).chain(() -> events.revised(common));
    }
}
