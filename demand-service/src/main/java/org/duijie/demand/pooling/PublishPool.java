package org.duijie.demand.pooling;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.DemandEvents;
import org.duijie.demand.demands.Demands;
import org.duijie.demand.demands.Membership;
import org.duijie.demand.demands.PublicationReason;
import org.duijie.demand.publishing.DiagnosisConfig;
import org.duijie.demand.refinement.DemandVersions;
import org.duijie.demand.refinement.rules.Assessment;
import org.duijie.messaging.Ids;
import org.duijie.records.identity.Caller;

/** The park makes a common demand of a pool: its own, for all that agreed; their demands are part of it from then on. */
@ApplicationScoped
class PublishPool {
    private final Demands demands;
    private final DemandVersions versions;
    private final DemandEvents events;
    private final Membership membership;
    private final DiagnosisConfig diagnosis;
    private final Ids ids;
    private final Clock clock;

    PublishPool(
            Demands demands,
            DemandVersions versions,
            DemandEvents events,
            Membership membership,
            DiagnosisConfig diagnosis,
            Ids ids,
            Clock clock) {
        this.demands = demands;
        this.versions = versions;
        this.events = events;
        this.membership = membership;
        this.diagnosis = diagnosis;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Void> publish(Pool pool, Caller caller) {
        return demands.lockAll(pool.agreed())
                .flatMap(found ->
                        publish(pool, found.stream().filter(Demand::isPoolable).toList(), caller));
    }

    private Uni<Void> publish(Pool pool, List<Demand> agreed, Caller caller) {
        Demand common = pool.publish(ids.next(), agreed, caller, clock.instant());
        common.publish(clock.instant(), reason(pool, common, caller));
        return demands.persistAndFlush(common)
                .chain(() -> membership.gather(common, agreed))
                .chain(() -> versions.noteNew(common))
                .chain(() -> events.published(common));
    }

    /** That it stands for several demands is the reason, where it says too little by itself. */
    private PublicationReason reason(Pool pool, Demand common, Caller caller) {
        int score = Assessment.of(common.content()).score();
        return score >= diagnosis.leastScore()
                ? null
                : new PublicationReason(
                        "共性需求 " + pool.id(), score, diagnosis.leastScore(), caller.subject(), clock.instant());
    }
}
