package org.duijie.matching.pairings;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duijie.contracts.codes.PairingLevel;
import org.duijie.contracts.pairings.Decision;
import org.duijie.contracts.pairings.Pairing;
import org.duijie.contracts.pairings.PairingBuilder;
import org.duijie.contracts.pairings.PairingState;
import org.duijie.engine.feedback.Feedback;
import org.duijie.matching.engagements.PairEngagements;
import org.duijie.matching.engagements.Progress;
import org.duijie.matching.pairings.rules.DecidedLevel;
import org.duijie.records.identity.Caller;
import org.duijie.records.problems.ProblemException;

/**
 * A candidate pairing (候选匹配). Of a confidential demand others than its side and the park read what rests on its summary alone,
 * which may be nothing at all.
 */
@Entity
@Table(name = "pairing")
public class StoredPairing extends PairingStanding {
    @Id
    private UUID id;

    private long version;

    @Embedded
    private StoredScore score;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** What others read of it; null where they read it as it is, or have never heard of it. */
    @Embedded
    private StoredTold told;

    protected StoredPairing() {
        // For Hibernate.
    }

    private StoredPairing(UUID id, ScoredPair scored) {
        super(scored.demand(), scored.outcome());
        this.id = id;
    }

    /** @param forItsSide whether only its demand's side and the park are to know of it */
    static StoredPairing propose(UUID id, ScoredPair scored, Instant now, Instant dueAt, boolean forItsSide) {
        StoredPairing pairing = new StoredPairing(id, scored);
        pairing.putOnTable(scored, now, dueAt, forItsSide);
        return pairing;
    }

    /**
     * Puts it on the table, for the first time or again.
     *
     * @param forItsSide whether only its demand's side and the park are to know of it
     */
    void putOnTable(ScoredPair scored, Instant now, Instant due, boolean forItsSide) {
        if (forItsSide && told == null && version > 0 && !isKept()) {
            // What others read of it stays as it is, whatever becomes of it.
            told = StoredTold.first(version, closedState(now), decisions());
        }
        awaitWord(due, forItsSide);
        proposedAt = now;
        followMembers(scored.demand());
        rescore(scored, now);
    }

    /** Takes the score that the matcher gives it now. */
    void rescore(ScoredPair scored, Instant now) {
        score = new StoredScore(scored);
        next(now);
    }

    /**
     * For others than its demand's side and the park it is off the table from now on, as by what everybody may read it no longer
     * fits. What the other side said of it falls with that.
     *
     * @param due until when its own side is to decide
     */
    void keepToItsSide(ScoredPair scored, Instant now, Instant due) {
        Pairing off = PairingBuilder.builder(closedState(now))
                .state(PairingState.RETIRED)
                .dueAt(null)
                .overdue(false)
                .build();
        PairingDecisions said = decisions();
        putOnTable(scored, now, due, true);
        told = told.next(off, said);
    }

    /**
     * The other side is to know of it, as of something that is proposed to it now: what its side said of it while it alone knew is not
     * told, nor when the demand's secret text found it, but by the time in its id, which its side has used.
     */
    void becomeKnown(Instant now, Instant due) {
        awaitWord(due, false);
        proposedAt = now;
        next(now, 1);
    }

    /**
     * @param secondDue until when the other side is to decide, should it be its turn
     * @throws ProblemException 409 where this side cannot decide so now
     */
    Decision decide(Decision decision, String text, Instant secondDue) {
        apply(decision, text, secondDue);
        next(decision.decidedAt());
        return decision;
    }

    /** Goes where its sides have come together. */
    void follow(Progress progress, Instant now) {
        moveWith(progress);
        next(now);
    }

    void retire(Instant now) {
        leaveTable();
        next(now);
    }

    /** Says that the due time has passed without a decision. */
    void becomeOverdue(Instant now) {
        passDueTime();
        next(now);
    }

    private void next(Instant now) {
        next(now, version + 1);
    }

    /** @param firstTold its version in the eyes of others, should this be the first that they read apart */
    private void next(Instant now, long firstTold) {
        version++;
        updatedAt = now;
        if (isKept()) {
            return;
        }
        if (score.demandTitle() != null) {
            told = null;
        } else if (told != null) {
            told = told.next(closedState(now), decisions());
        } else if (score.summary() != null) {
            told = StoredTold.first(firstTold, closedState(now), decisions());
        }
    }

    /** Whether the score says nothing new. */
    boolean isUnchangedBy(ScoredPair scored) {
        return score.isUnchangedBy(scored);
    }

    /** Whether the score rests on an older version of either side than this pairing's own. */
    boolean isNewerThan(ScoredPair scored) {
        return score.isNewerThan(scored);
    }

    /** What the sides said with their decisions, as far as the caller may hear it. */
    List<PairingDecisions.Entry> decisionsFor(Caller caller) {
        return told == null || isOnDemandSide(caller) ? decisions().entries() : told.decisions();
    }

    /** What its decisions, and what its sides did together, say of how well the two fit; empty where they do not. */
    Optional<DecidedLevel> decidedLevel(PairEngagements engagements) {
        PairingLevel level =
                score.summary() == null ? score.level() : score.summary().level();
        return DecidedLevel.of(level, decisions().decisions(), engagements);
    }

    /** The pairing as the caller may see it. */
    Pairing stateFor(Caller caller, Instant now) {
        Pairing state = isOnDemandSide(caller) ? wholeState(now) : toldState(now);
        return seesScore(caller) ? state : state.coarse();
    }

    /** Whether the caller may see how the score came about: of a confidential demand its side, those it stands for and the park. */
    public boolean seesScore(Caller caller) {
        return isOnDemandSide(caller) || told == null && score.demandTitle() != null;
    }

    /** Both sides and the park, unless the demand's side alone knows of it and nobody else ever has. */
    boolean isKnownTo(Caller caller) {
        return isOnDemandSide(caller) || caller.belongsTo(outcomeOrganisationId()) && isKnownToOthers();
    }

    /** Whether others than its demand's side and the park know of it, or did once. */
    boolean isKnownToOthers() {
        return !isKept() || told != null;
    }

    /**
     * Whether the other side knows of it as it is; null to who may not know that there is anything it does not know, and of what
     * everybody may read.
     */
    Boolean isKnownToOtherSide(Caller caller) {
        return score.demandTitle() == null && isOnDemandSide(caller) ? !isKept() : null;
    }

    /** Whether what others read is not the pairing as it is. */
    boolean isToldApart() {
        return told != null;
    }

    StoredTold told() {
        return told;
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

    /** What others than its demand's side and the park are to know; where the demand is confidential, told in steps. */
    Pairing toldState(Instant now) {
        return told == null ? wholeState(now) : told.pairing(now);
    }

    /** By what everybody may read of a confidential demand. */
    private Pairing closedState(Instant now) {
        PairingBuilder closed =
                PairingBuilder.builder(wholeState(now)).demandTitle(null).overdue(isOverdue());
        if (score.demandTitle() != null) {
            closed.matchedTerms(List.of());
        }
        Summary summary = score.summary();
        return summary == null
                ? closed.build()
                : closed.score(summary.score())
                        .level(summary.level())
                        .components(summary.components())
                        .build();
    }

    /** The whole of the pairing. */
    Pairing wholeState(Instant now) {
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
                .state(state())
                .overdue(isOverdue() || dueAt() != null && dueAt().isBefore(now))
                .dueAt(dueAt())
                .decisions(decisions().decisions())
                .proposedAt(proposedAt)
                .build();
    }

    UUID id() {
        return id;
    }

    /** What declines of similar pairs have made of the score, 0–1. */
    double feedback() {
        return score.components().getOrDefault("feedback", Feedback.NONE);
    }
}
