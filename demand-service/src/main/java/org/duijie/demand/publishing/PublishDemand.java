package org.duijie.demand.publishing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.duijie.demand.demands.Demand;
import org.duijie.demand.demands.DemandEvents;
import org.duijie.demand.demands.PublicationReason;
import org.duijie.demand.refinement.DemandVersions;
import org.duijie.demand.refinement.rules.Assessment;
import org.duijie.records.identity.Caller;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.validation.Validation;
import org.jboss.logging.Logger;

/**
 * The park publishes a demand: from now on outcomes are sought for it. One whose refinement score is below the least is
 * published for a stated reason only, which is kept with it.
 */
@ApplicationScoped
class PublishDemand {
    private static final Logger LOG = Logger.getLogger(PublishDemand.class);

    private final DemandEvents events;
    private final DemandVersions versions;
    private final Validation validation;
    private final DiagnosisConfig config;
    private final Clock clock;

    PublishDemand(
            DemandEvents events, DemandVersions versions, Validation validation, DiagnosisConfig config, Clock clock) {
        this.events = events;
        this.versions = versions;
        this.validation = validation;
        this.config = config;
        this.clock = clock;
    }

    Uni<Void> publish(Demand demand, Publication publication, Caller caller) {
        validation.check(publication);
        int score = Assessment.of(demand.content()).score();
        boolean enough = score >= config.leastScore();
        Instant now = clock.instant();
        demand.publish(now, enough ? null : reason(publication, score, caller, now));
        if (!enough) {
            if (!publication.saysWhy()) {
                throw ProblemException.scoreTooLow(score, config.leastScore());
            }
            LOG.infof(
                    "demand=%s published score=%d least=%d by=%s",
                    demand.id(), score, config.leastScore(), caller.subject());
        }
        return versions.note(demand).chain(() -> events.published(demand));
    }

    private PublicationReason reason(Publication publication, int score, Caller caller, Instant now) {
        return new PublicationReason(publication.reason(), score, config.leastScore(), caller.subject(), now);
    }
}
