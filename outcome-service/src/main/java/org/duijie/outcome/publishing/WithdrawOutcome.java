package org.duijie.outcome.publishing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.duijie.outcome.outcomes.Outcome;
import org.duijie.outcome.outcomes.OutcomeEvents;

/** A university takes an outcome back. */
@ApplicationScoped
class WithdrawOutcome {
    private final OutcomeEvents events;
    private final Clock clock;

    WithdrawOutcome(OutcomeEvents events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    Uni<Void> withdraw(Outcome outcome) {
        outcome.withdraw(clock.instant());
        return events.withdrawn(outcome);
    }
}
