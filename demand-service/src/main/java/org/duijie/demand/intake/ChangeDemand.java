package org.duijie.demand.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.duijie.contracts.demands.DemandStatus;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.DemandContent;
import org.duijie.demand.demands.DemandEvents;
import org.duijie.demand.demands.Demands;
import org.duijie.demand.refinement.DemandVersions;
import org.duijie.records.identity.Caller;
import org.duijie.records.json.MergePatch;
import org.duijie.records.versions.Novelty;
import org.duijie.records.versions.Versions;

/** A company changes its demand; of a published one a change that others see is told at once. */
@ApplicationScoped
class ChangeDemand {
    private final Demands demands;
    private final ContentCheck check;
    private final DemandEvents events;
    private final DemandVersions versions;
    private final Clock clock;

    ChangeDemand(Demands demands, ContentCheck check, DemandEvents events, DemandVersions versions, Clock clock) {
        this.demands = demands;
        this.check = check;
        this.events = events;
        this.versions = versions;
        this.clock = clock;
    }

    Uni<Demand> change(UUID id, String ifMatch, ObjectNode patch, Caller caller) {
        return demands.lock(id, caller).flatMap(demand -> {
            demand.requireOwner(caller);
            Versions.require(ifMatch, demand.version());
            DemandContent changed = MergePatch.apply(demand.content(), patch, DemandContent.class, check::violations);
            check(demand, changed);
            return tell(demand, demand.change(changed, caller, clock.instant())).replaceWith(demand);
        });
    }

    /** What is no more than a draft may keep what it has: its last day is looked at when it is handed in. */
    private void check(Demand demand, DemandContent changed) {
        if (demand.status() == DemandStatus.DRAFT || demand.status() == DemandStatus.RETURNED) {
            check.check(changed);
        } else {
            check.checkOpen(changed, demand.content(), LocalDate.now(clock));
        }
    }

    private Uni<Void> tell(Demand demand, Novelty novelty) {
        if (novelty == Novelty.NOTHING) {
            return Uni.createFrom().voidItem();
        }
        boolean told = novelty == Novelty.TOLD && demand.status().isOpen();
        return versions.note(demand)
                .chain(() -> told ? events.revised(demand) : Uni.createFrom().voidItem());
    }
}
