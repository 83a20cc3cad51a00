package org.duijie.outcome.publishing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.duijie.contracts.outcomes.OutcomeStatus;
import org.duijie.outcome.outcomes.Outcome;
import org.duijie.outcome.outcomes.OutcomeEvents;

/** A university says that an outcome is current; a dormant one is offered again. */
@ApplicationScoped
class ConfirmOutcome {
    private final OutcomeEvents events;
    private final Clock clock;

    ConfirmOutcome(OutcomeEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    Uni<Void> confirm(Outcome outcome) {
        OutcomeStatus before = outcome.status();
        outcome.confirm(clock.instant(), LocalDate.now(clock));
        return outcome.status() == before ? events.revised(outcome) : events.statusChanged(outcome, before);
    }
}
