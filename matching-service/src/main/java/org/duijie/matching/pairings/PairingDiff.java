package org.duijie.matching.pairings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.duijie.contracts.pairings.Pairing;
import org.duijie.contracts.pairings.PairingState;
import org.duijie.contracts.pairings.RetirementReason;
import org.duijie.matching.pairings.PairingEvents.Before;
import org.duijie.matching.pairings.rules.PairingLifeCycle;
import org.duijie.matching.subjects.Subject;
import org.duijie.matching.subjects.SubjectKind;
import org.duijie.messaging.Ids;
import org.duijie.messaging.tracing.Traced;

/** What becomes of the pairings of some subjects by what was found for them, and the events of it. */
final class PairingDiff {
    private final PairingEvents events;
    private final Ids ids;
    private final Instant now;
    private final Instant due;
    private final double threshold;
    private final List<Proposal> proposals = new ArrayList<>();
    private final List<Traced<PairingNews>> news = new ArrayList<>();
    private final List<UUID> replaced = new ArrayList<>();
    private int proposed;

    PairingDiff(PairingEvents events, Ids ids, Instant now, MatchingConfig config) {
        this.events = events;
        this.ids = ids;
        this.now = now;
        this.due = now.plus(config.decisionTime());
        this.threshold = config.threshold();
    }

    /** @param present all pairings of the subject that there are, and perhaps those of others */
    void take(Traced<MatchResult> traced, List<StoredPairing> present) {
        MatchResult result = traced.what();
        Subject subject = result.subject();
        Map<UUID, StoredPairing> byCounterpart = byCounterpart(subject, present);
        for (ScoredPair scored : result.good()) {
            StoredPairing known = room(byCounterpart, result.counterpartOf(scored), scored);
            if (known == null) {
                propose(traced.with(scored));
            } else {
                update(known, traced.with(scored));
            }
        }
        for (ScoredPair scored : result.other()) {
            StoredPairing known = byCounterpart.get(result.counterpartOf(scored));
            if (known != null) {
                keepOrRetire(known, traced.with(scored));
            }
        }
        for (UUID barred : result.barred()) {
            StoredPairing known = byCounterpart.get(barred);
            if (known != null) {
                retire(known, traced.with(RetirementReason.NO_LONGER_FITS));
            }
        }
        if (subject.kind() == SubjectKind.DEMAND) {
            byCounterpart.values().forEach(pairing -> pairing.followMembers(subject));
        }
        if (subject.kind() == SubjectKind.DEMAND && subject.confidential()) {
            byCounterpart.values().forEach(pairing -> hideTitle(pairing, traced));
        }
        // A pairing that was not scored was made after the search, by whoever took the counterpart: it stays.
        if (!subject.open()) {
            byCounterpart.values().forEach(pairing -> close(pairing, traced));
        }
    }

    private static Map<UUID, StoredPairing> byCounterpart(Subject subject, List<StoredPairing> present) {
        Map<UUID, StoredPairing> byCounterpart = new HashMap<>();
        present.stream()
                .filter(pairing -> pairing.idOf(subject.kind()).equals(subject.id()))
                .forEach(
                        pairing -> byCounterpart.put(pairing.idOf(subject.kind().counterpart()), pairing));
        return byCounterpart;
    }

    /** What is part of a common demand goes on with those to whom both have said yes. */
    private void close(StoredPairing pairing, Traced<MatchResult> traced) {
        Subject subject = traced.what().subject();
        if (subject.pooled()) {
            if (PairingLifeCycle.mayRetire(pairing.state())) {
                pairing.retire(now);
                news.add(traced.with(events.pooled(pairing, subject.facts().pooledAt())));
            }
        } else {
            end(pairing, traced.with(closed(subject)));
        }
    }

    private static RetirementReason closed(Subject subject) {
        return subject.kind() == SubjectKind.DEMAND ? RetirementReason.DEMAND_CLOSED : RetirementReason.OUTCOME_CLOSED;
    }

    private void propose(Traced<ScoredPair> scored) {
        boolean forItsSide = !isTold(scored.what());
        StoredPairing pairing = StoredPairing.propose(ids.next(), scored.what(), now, due, forItsSide);
        proposals.add(new Proposal(pairing, pairing.wholeState(now), scored));
    }

    /** Whether what is good is so by what everybody may read. */
    private static boolean isTold(ScoredPair scored) {
        return scored.told() == null || scored.told().isGood();
    }

    /**
     * The pairing with the counterpart, or null. What was on the table of the demand's side alone, and of which others hear now,
     * begins anew under another id: its own would say since when the demand's secret text has found it.
     */
    private StoredPairing room(Map<UUID, StoredPairing> byCounterpart, UUID counterpart, ScoredPair scored) {
        StoredPairing known = byCounterpart.get(counterpart);
        boolean isFirstHeardOf =
                known != null && isTold(scored) && !known.isKnownToOthers() && !known.isNewerThan(scored);
        if (!isFirstHeardOf) {
            return known;
        }
        byCounterpart.remove(counterpart);
        replaced.add(known.id());
        return null;
    }

    /** Pairings that others hear of for the first time now; they make room for new ones of the same two. */
    List<UUID> replaced() {
        return replaced;
    }

    /** Pairings that are to be made. */
    List<Proposal> proposals() {
        return proposals;
    }

    /**
     * Tells of the proposals that became pairings.
     *
     * @return the others: somebody else had made a pairing of the same two
     */
    List<Proposal> settle(Set<UUID> made) {
        List<Proposal> late = new ArrayList<>();
        for (Proposal proposal : proposals) {
            if (made.contains(proposal.pairing.id())) {
                publishProposed(proposal.pairing, proposal.scored);
            } else {
                late.add(proposal);
            }
        }
        return late;
    }

    /** The ids of some of the proposals, as they were caused. */
    List<Traced<UUID>> caused(Predicate<UUID> wanted) {
        return proposals.stream()
                .filter(proposal -> wanted.test(proposal.pairing.id()))
                .map(proposal -> proposal.scored.with(proposal.pairing.id()))
                .toList();
    }

    /** Takes a score to the pairing that somebody else had made. */
    void update(Proposal late, List<StoredPairing> present) {
        present.stream().filter(late.pairing::isOfTheSameTwoAs).forEach(known -> update(known, late.scored));
    }

    private void update(StoredPairing pairing, Traced<ScoredPair> traced) {
        ScoredPair scored = traced.what();
        boolean isBack = pairing.isKept() && isTold(scored);
        // What its side said no to while it alone knew of it, others hear of as if it had not: they cannot know of the
        // no.
        boolean isDeclined = pairing.state() == PairingState.DECLINED && !isBack;
        if (pairing.isNewerThan(scored) || isDeclined) {
            return;
        }
        if (pairing.state() == PairingState.RETIRED || isBack) {
            boolean forItsSide = !isTold(scored);
            if (forItsSide && !pairing.isKept()) {
                // The last that others hear of it must not name what the demand was called.
                hideTitle(pairing, traced);
            }
            pairing.putOnTable(scored, now, due, forItsSide);
            publishProposed(pairing, traced);
        } else if (isLostToOthers(pairing, scored)) {
            Before before = Before.of(pairing, now);
            pairing.keepToItsSide(scored, now, due);
            news.add(traced.with(events.keptToItsSide(pairing, before)));
        } else if (!pairing.isUnchangedBy(scored)) {
            Before before = Before.of(pairing, now);
            pairing.rescore(scored, now);
            news.add(traced.with(events.rescored(pairing, before)));
        }
    }

    /** Whether others know of it and it no longer fits by what they may read; what the demand's side has accepted they keep. */
    private boolean isLostToOthers(StoredPairing pairing, ScoredPair scored) {
        return !pairing.isKept()
                && scored.told() != null
                && scored.toldWorth() < lowest(pairing, scored.toldBound())
                && PairingLifeCycle.mayRetire(pairing.state())
                && !pairing.isAcceptedByDemandSide();
    }

    private void keepOrRetire(StoredPairing pairing, Traced<ScoredPair> traced) {
        ScoredPair scored = traced.what();
        if (!pairing.state().isLive() || pairing.isNewerThan(scored)) {
            return;
        }
        if (pairing.isKept() && scored.told() == null) {
            // Its demand is everybody's to read now, and it is not among what is put on the table: nobody is to
            // hear of it by an id that says since when the secret text has found it.
            retire(pairing, traced.with(RetirementReason.NO_LONGER_FITS));
            return;
        }
        boolean isToStay = pairing.isKept() || scored.told() == null || isLostToOthers(pairing, scored)
                ? scored.isWorth(lowest(pairing, scored.bound()))
                : scored.toldWorth() >= lowest(pairing, scored.toldBound()) || pairing.isAcceptedByDemandSide();
        if (isToStay) {
            update(pairing, traced);
        } else {
            retire(pairing, traced.with(RetirementReason.NO_LONGER_FITS));
        }
    }

    /** What a side has said yes to stays as long as it fits at all, however much better another is. */
    private double lowest(StoredPairing pairing, double bound) {
        return pairing.state() == PairingState.PROPOSED ? bound : threshold;
    }

    /** Of what is off the table, too, and of what was not found again. */
    private void hideTitle(StoredPairing pairing, Traced<?> cause) {
        Before before = Before.of(pairing, now);
        if (pairing.hideDemandTitle(now)) {
            news.add(cause.with(events.renamed(pairing, before)));
        }
    }

    private void retire(StoredPairing pairing, Traced<RetirementReason> reason) {
        if (PairingLifeCycle.mayRetire(pairing.state())) {
            end(pairing, reason);
        }
    }

    /** Also of what both sides have accepted: there is nobody left to talk to. */
    private void end(StoredPairing pairing, Traced<RetirementReason> reason) {
        if (PairingLifeCycle.mayEnd(pairing.state())) {
            pairing.retire(now);
            news.add(reason.with(events.retired(pairing, reason.what())));
        }
    }

    private void publishProposed(StoredPairing pairing, Traced<?> cause) {
        news.add(cause.with(events.proposed(pairing)));
        proposed += pairing.isKept() ? 0 : 1;
    }

    /** What happened, in its order. */
    List<Traced<PairingNews>> news() {
        return news;
    }

    /** How many came on the table of both sides. */
    int proposed() {
        return proposed;
    }

    /**
     * A pairing that is to be made.
     *
     * @param state as its demand's side and the park will read it
     */
    record Proposal(StoredPairing pairing, Pairing state, Traced<ScoredPair> scored) {
        UUID demandId() {
            return pairing.demandId();
        }

        UUID outcomeId() {
            return pairing.outcomeId();
        }
    }
}
