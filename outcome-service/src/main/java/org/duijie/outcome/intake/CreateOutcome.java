package org.duijie.outcome.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.duijie.messaging.Ids;
import org.duijie.outcome.outcomes.Outcome;
import org.duijie.outcome.outcomes.OutcomeContent;
import org.duijie.outcome.outcomes.Outcomes;
import org.duijie.records.identity.Caller;

/** A university writes a new outcome: a draft that only it can see. */
@ApplicationScoped
class CreateOutcome {
    private final Outcomes outcomes;
    private final ContentCheck check;
    private final Ids ids;
    private final Clock clock;

    CreateOutcome(Outcomes outcomes, ContentCheck check, Ids ids, Clock clock) {
        this.outcomes = outcomes;
        this.check = check;
        this.ids = ids;
        this.clock = clock;
    }

    Uni<Outcome> create(OutcomeContent content, Caller caller) {
        check.check(content);
        return outcomes.persist(Outcome.draft(ids.next(), caller.organisationId(), content, clock.instant()));
    }
}
