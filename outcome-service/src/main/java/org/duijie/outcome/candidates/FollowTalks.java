package org.duijie.outcome.candidates;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.duijie.candidates.AcceptedPairings;
import org.duijie.candidates.Candidates;
import org.duijie.contracts.outcomes.OutcomeStatus;
import org.duijie.contracts.pairings.Pairing;
import org.duijie.outcome.outcomes.Outcome;
import org.duijie.outcome.outcomes.OutcomeEvents;
import org.duijie.outcome.outcomes.Outcomes;

/** Brings a published outcome into talks when both sides have accepted one of its pairings, and back when none is left. */
@ApplicationScoped
class FollowTalks implements AcceptedPairings {
    private final Outcomes outcomes;
    private final OutcomeEvents events;
    private final Candidates candidates;
    private final Clock clock;

    FollowTalks(Outcomes outcomes, OutcomeEvents events, Candidates candidates, Clock clock) {
        this.outcomes = outcomes;
        this.events = events;
        this.candidates = candidates;
        this.clock = clock;
    }

    @Override
    public Uni<Void> accepted(Pairing pairing) {
        return outcomes.lock(pairing.outcomeId()).flatMap(this::enterTalks);
    }

    private Uni<Void> enterTalks(Outcome outcome) {
        if (outcome == null || outcome.status() != OutcomeStatus.PUBLISHED) {
            return Uni.createFrom().voidItem();
        }
        outcome.enterTalks(clock.instant());
        return events.statusChanged(outcome, OutcomeStatus.PUBLISHED);
    }

    @Override
    public Uni<Void> ended(Pairing pairing) {
        return outcomes.lock(pairing.outcomeId()).flatMap(outcome -> candidates
                .hasAcceptedOfOutcome(pairing.outcomeId())
                .flatMap(stillInTalks -> stillInTalks ? Uni.createFrom().voidItem() : leaveTalks(outcome)));
    }

    private Uni<Void> leaveTalks(Outcome outcome) {
        if (outcome == null || outcome.status() != OutcomeStatus.IN_TALKS) {
            return Uni.createFrom().voidItem();
        }
        outcome.leaveTalks(clock.instant());
        return events.statusChanged(outcome, OutcomeStatus.IN_TALKS);
    }
}
