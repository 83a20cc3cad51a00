package org.duijie.outcome.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.duijie.messaging.Ids;
import org.duijie.outcome.outcomes.Outcome;
import org.duijie.outcome.outcomes.OutcomeContent;
import org.duijie.outcome.outcomes.Outcomes;
import org.duijie.records.identity.Caller;
import org.duijie.records.validation.Validation;

/** A university writes a new outcome: a draft that only it can see. */
@ApplicationScoped
class CreateOutcome {
    private final Outcomes outcomes;
    private final Validation validation;
    private final Ids ids;
    private final Clock clock;

    CreateOutcome(Outcomes outcomes, Validation validation, Ids ids, Clock clock) {
        this.outcomes = outcomes;
        this.validation = validation;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Outcome> create(OutcomeContent content, Caller caller) {
        validation.check(content);
        return outcomes.persist(Outcome.draft(ids.next(), caller.organisationId(), content, clock.instant()));
    }
}
