package org.duijie.outcome.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.duijie.contracts.outcomes.OutcomeStatus;
import org.duijie.outcome.outcomes.Outcome;
import org.duijie.outcome.outcomes.OutcomeContent;
import org.duijie.outcome.outcomes.OutcomeEvents;
import org.duijie.outcome.outcomes.Outcomes;
import org.duijie.records.identity.Caller;
import org.duijie.records.json.MergePatch;
import org.duijie.records.validation.Validation;
import org.duijie.records.versions.Novelty;
import org.duijie.records.versions.Versions;

/** A university changes its outcome; of a published one a change is told at once. */
@ApplicationScoped
class ChangeOutcome {
    private final Outcomes outcomes;
    private final Validation validation;
    private final OutcomeEvents events;
    private final Clock clock;

    ChangeOutcome(Outcomes outcomes, Validation validation, OutcomeEvents events, Clock clock) {
        this.outcomes = outcomes;
        this.validation = validation;
        this.events = events;
        this.clock = clock;
    }

    Uni<Outcome> change(UUID id, String ifMatch, ObjectNode patch, Caller caller) {
        return outcomes.lock(id, caller).call(outcome -> {
            outcome.requireOwner(caller);
            Versions.require(ifMatch, outcome.version());
            Novelty novelty = outcome.change(changed(outcome, patch), caller, clock.instant());
            return novelty != Novelty.TOLD || outcome.status() == OutcomeStatus.DRAFT
                    ? Uni.createFrom().voidItem()
                    : events.revised(outcome);
        });
    }

    private OutcomeContent changed(Outcome outcome, ObjectNode patch) {
        return validation.check(
                MergePatch.apply(outcome.content(), patch, OutcomeContent.class, validation::violations));
    }
}
