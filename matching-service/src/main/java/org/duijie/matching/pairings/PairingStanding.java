package org.duijie.matching.pairings;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.duijie.contracts.pairings.Decision;
import org.duijie.contracts.pairings.PairingState;
import org.duijie.matching.engagements.Progress;
import org.duijie.matching.pairings.rules.PairingLifeCycle;
import org.duijie.matching.subjects.Subject;
import org.duijie.records.problems.ProblemException;

/** Where a pairing stands in its life cycle, what was decided, and who decides next until when. */
@MappedSuperclass
abstract class PairingStanding extends PairingParties {
    @Enumerated(EnumType.STRING)
    private PairingState state;

    @Convert(converter = DecisionsColumn.class)
    private PairingDecisions decisions;

    @Column(name = "due_at")
    private Instant dueAt;

    private boolean overdue;

    /** Whether only its demand's side and the park know of it as it is; null is no. */
    private Boolean kept;

    protected PairingStanding() {
        // For Hibernate.
    }

    PairingStanding(Subject demand, Subject outcome) {
        super(demand, outcome);
    }

    /** It waits for the word of both sides; where it is kept, for that of its demand's side. */
    final void awaitWord(Instant due, boolean keptToItsSide) {
        kept = keptToItsSide ? Boolean.TRUE : null;
        decisions = PairingDecisions.NONE;
        to(PairingState.PROPOSED, due);
    }

    final void apply(Decision decision, String text, Instant secondDue) {
        Decision.Side side = decision.side();
        String step = decision.verdict().name().toLowerCase(Locale.ROOT);
        if (isKeptFrom(side)) {
            throw ProblemException.illegalStep(step, PairingState.RETIRED, List.of());
        }
        PairingState after = PairingLifeCycle.after(state, decision.verdict(), decisions.hasAccepted(side))
                .orElseThrow(() -> ProblemException.illegalStep(step, state, stepsFor(side)));
        decisions = decisions.with(decision, text);
        to(after, after == PairingState.ACCEPTED_BY_ONE ? secondDue : null);
    }

    /** Whether what its sides did together leads it elsewhere. */
    final boolean isMovedBy(Progress progress) {
        return PairingLifeCycle.following(state, progress) != state;
    }

    final void moveWith(Progress progress) {
        to(PairingLifeCycle.following(state, progress), null);
    }

    final void leaveTable() {
        to(PairingState.RETIRED, null);
    }

    final void passDueTime() {
        overdue = true;
    }

    private void to(PairingState next, Instant due) {
        state = next;
        dueAt = due;
        overdue = false;
    }

    List<String> stepsFor(Decision.Side side) {
        if (side == null || isKeptFrom(side) || !PairingLifeCycle.mayEnd(state)) {
            return List.of();
        }
        return decisions.hasAccepted(side) || !PairingLifeCycle.mayRetire(state)
                ? List.of("decline")
                : List.of("accept", "decline");
    }

    /** The sides that have yet to decide. */
    List<Decision.Side> awaiting() {
        return Arrays.stream(Decision.Side.values())
                .filter(side -> stepsFor(side).contains("accept"))
                .toList();
    }

    /** Whether its demand's side has said yes: from then on the other side knows of it, whatever it is worth. */
    boolean isAcceptedByDemandSide() {
        return decisions.hasAccepted(Decision.Side.DEMAND);
    }

    /** What was declined; only of a pairing that was. */
    Decline decline() {
        Decision last = decisions.decisions().getLast();
        return new Decline(demandId(), outcomeId(), last.side(), last.reason(), isKept());
    }

    /** Whether only its demand's side and the park know of it as it is. */
    boolean isKept() {
        return Boolean.TRUE.equals(kept);
    }

    /** To the other side it is off the table, if it ever heard of it. */
    private boolean isKeptFrom(Decision.Side side) {
        return isKept() && side == Decision.Side.OUTCOME;
    }

    PairingState state() {
        return state;
    }

    /** What the sides said. */
    PairingDecisions decisions() {
        return decisions;
    }

    Instant dueAt() {
        return dueAt;
    }

    boolean isOverdue() {
        return overdue;
    }
}
