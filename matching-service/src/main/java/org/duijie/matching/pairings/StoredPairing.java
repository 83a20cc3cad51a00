package org.duijie.matching.pairings;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duijie.contracts.pairings.Decision;
import org.duijie.contracts.pairings.Pairing;
import org.duijie.contracts.pairings.PairingBuilder;
import org.duijie.contracts.pairings.PairingState;
import org.duijie.engine.feedback.Feedback;
import org.duijie.matching.engagements.PairEngagements;
import org.duijie.matching.engagements.Progress;
import org.duijie.matching.pairings.rules.DecidedLevel;
import org.duijie.matching.pairings.rules.PairingLifeCycle;
import org.duijie.records.identity.Caller;
import org.duijie.records.problems.ProblemException;

/** A candidate pairing (候选匹配). */
@Entity
@Table(name = "pairing")
public class StoredPairing extends PairingParties {
    @Id
    private UUID id;

    private long version;

    @Embedded
    private StoredScore score;

    @Enumerated(EnumType.STRING)
    private PairingState state;

    @Convert(converter = DecisionsColumn.class)
    private PairingDecisions decisions;

    @Column(name = "due_at")
    private Instant dueAt;

    private boolean overdue;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected StoredPairing() {
        // For Hibernate.
    }

    private StoredPairing(UUID id, ScoredPair scored) {
        super(scored.demand(), scored.outcome());
        this.id = id;
    }

    static StoredPairing propose(UUID id, ScoredPair scored, Instant now, Instant dueAt) {
        StoredPairing pairing = new StoredPairing(id, scored);
        pairing.putOnTable(scored, now, dueAt);
        return pairing;
    }

    /** Puts it on the table, for the first time or again. */
    void putOnTable(ScoredPair scored, Instant now, Instant due) {
        state = PairingState.PROPOSED;
        decisions = PairingDecisions.NONE;
        proposedAt = now;
        awaitDecisionUntil(due);
        followMembers(scored.demand());
        rescore(scored, now);
    }

    /** Takes the score that the matcher gives it now. */
    void rescore(ScoredPair scored, Instant now) {
        score = new StoredScore(scored);
        next(now);
    }

    /**
     * @param secondDue until when the other side is to decide, should it be its turn
     * @throws ProblemException 409 where this side cannot decide so now
     */
    Decision decide(Decision decision, String text, Instant secondDue) {
        PairingState after = PairingLifeCycle.after(state, decision.verdict(), decisions.hasAccepted(decision.side()))
                .orElseThrow(() -> ProblemException.illegalStep(
                        decision.verdict().name().toLowerCase(java.util.Locale.ROOT),
                        state,
                        stepsFor(decision.side())));
        state = after;
        decisions = decisions.with(decision, text);
        awaitDecisionUntil(after == PairingState.ACCEPTED_BY_ONE ? secondDue : null);
        next(decision.decidedAt());
        return decision;
    }

    /**
     * Goes where its sides have come together.
     *
     * @return whether it moved
     */
    boolean follow(Progress progress, Instant now) {
        PairingState after = PairingLifeCycle.following(state, progress);
        if (after == state) {
            return false;
        }
        state = after;
        awaitDecisionUntil(null);
        next(now);
        return true;
    }

    void retire(Instant now) {
        state = PairingState.RETIRED;
        awaitDecisionUntil(null);
        next(now);
    }

    /** Says that the due time has passed without a decision. */
    void becomeOverdue(Instant now) {
        overdue = true;
        next(now);
    }

    private void awaitDecisionUntil(Instant due) {
        dueAt = due;
        overdue = false;
    }

    private void next(Instant now) {
        version++;
        updatedAt = now;
    }

    /** Whether the score says nothing new. */
    boolean isUnchangedBy(ScoredPair scored) {
        return score.isUnchangedBy(scored);
    }

    /** Whether the score rests on an older version of either side than this pairing's own. */
    boolean isNewerThan(ScoredPair scored) {
        return score.isNewerThan(scored);
    }

    List<String> stepsFor(Decision.Side side) {
        if (side == null || !PairingLifeCycle.mayEnd(state)) {
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

    /** What the sides said with their decisions. */
    PairingDecisions decisions() {
        return decisions;
    }

    /** What was declined; only of a pairing that was. */
    Decline decline() {
        Decision last = decisions.decisions().getLast();
        return new Decline(demandId(), outcomeId(), last.side(), last.reason());
    }

    /** What its decisions, and what its sides did together, say of how well the two fit; empty where they do not. */
    Optional<DecidedLevel> decidedLevel(PairEngagements engagements) {
        return DecidedLevel.of(score.level(), decisions.decisions(), engagements);
    }

    /** The pairing as the caller may see it. */
    Pairing stateFor(Caller caller, Instant now) {
        Pairing whole = publicState(now);
        return seesScore(caller) ? whole : whole.coarse();
    }

    /** Whether the caller may see how the score came about: of a confidential demand its side, those it stands for and the park. */
    public boolean seesScore(Caller caller) {
        return score.demandTitle() != null || isOnDemandSide(caller);
    }

    /**
     * Whether the caller may read by which words one of its states came about. Where the demand has become confidential since,
     * they are words of what it keeps to itself now, which nobody but its own organisation reads unnoted.
     */
    public boolean seesTerms(Pairing then, Caller caller) {
        boolean closedSince = score.demandTitle() == null && then.demandTitle() != null;
        return !closedSince || caller.belongsTo(demandOrganisationId());
    }

    /** The demand has become confidential: what it was called is not said any more. */
    boolean hideDemandTitle(Instant now) {
        if (score.demandTitle() == null) {
            return false;
        }
        score = score.withoutDemandTitle();
        next(now);
        return true;
    }

    /** The whole of the pairing. */
    Pairing publicState(Instant now) {
        return PairingBuilder.builder()
                .id(id)
                .version(version)
                .demandId(demandId())
                .demandVersion(score.demandVersion())
                .demandTitle(score.demandTitle())
                .demandOrganisationId(demandOrganisationId())
                .outcomeId(outcomeId())
                .outcomeVersion(score.outcomeVersion())
                .outcomeTitle(score.outcomeTitle())
                .outcomeOrganisationId(outcomeOrganisationId())
                .score(score.score())
                .level(score.level())
                .components(score.components())
                .matchedTerms(score.matchedTerms())
                .matcherVersion(score.matcherVersion())
                .state(state)
                .overdue(overdue || dueAt != null && dueAt.isBefore(now))
                .dueAt(dueAt)
                .decisions(decisions.decisions())
                .proposedAt(proposedAt)
                .build();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    double score() {
        return score.score();
    }

    /** What declines of similar pairs have made of the score, 0–1. */
    double feedback() {
        return score.components().getOrDefault("feedback", Feedback.NONE);
    }

    boolean isOverdue() {
        return overdue;
    }

    PairingState state() {
        return state;
    }
}
