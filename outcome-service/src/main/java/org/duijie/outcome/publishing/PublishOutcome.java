package org.duijie.outcome.publishing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.duijie.outcome.outcomes.Outcome;
import org.duijie.outcome.outcomes.OutcomeContent;
import org.duijie.outcome.outcomes.OutcomeEvents;
import org.duijie.outcome.outcomes.rules.ContentRules;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.problems.Violation;

/** A university offers an outcome: from now on demands are sought for it. */
@ApplicationScoped
class PublishOutcome {
    private final OutcomeEvents events;
    private final Clock clock;

    PublishOutcome(OutcomeEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    Uni<Void> publish(Outcome outcome) {
        outcome.publish(clock.instant(), LocalDate.now(clock));
        OutcomeContent content = outcome.content();
        List<Violation> missing = ContentRules.publication(content.title(), content.abstractText(), content.trl());
        if (!missing.isEmpty()) {
            throw ProblemException.invalid(missing);
        }
        return events.published(outcome);
    }
}
