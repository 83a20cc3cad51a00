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
import org.duijie.contracts.pairings.PairingEvent;
import org.duijie.contracts.pairings.PairingState;
import org.duijie.contracts.pairings.RetirementReason;
import org.duijie.matching.pairings.rules.PairingLifeCycle;
import org.duijie.matching.subjects.Side;
import org.duijie.matching.subjects.Subject;
import org.duijie.messaging.tracing.Traced;

/** What becomes of the pairings of some subjects by what was found for them, and what is to be told of it. */
final class PairingChanges {
    private final PairingEvents events;
    private final Sources sources;
    private final Instant now;
    private final Instant due;
    private final double threshold;
    private final List<Proposal> proposals = new ArrayList<>();
    private final List<Traced<PairingEvent>> told = new ArrayList<>();
    private int proposed;

    PairingChanges(PairingEvents events, Sources sources, MatchingConfig config) {
        this.events = events;
        this.sources = sources;
        this.now = sources.clock().instant();
        this.due = now.plus(config.decisionTime());
        this.threshold = config.threshold();
    }

    /** @param present all pairings of the subject that there are, and perhaps those of others */
    void take(Traced<Finding> traced, List<StoredPairing> present) {
        Finding finding = traced.what();
        Subject subject = finding.subject();
        Map<UUID, StoredPairing> byCounterpart = byCounterpart(subject, present);
        for (Judgement judgement : finding.good()) {
            StoredPairing known = byCounterpart.get(finding.counterpartOf(judgement));
            if (known == null) {
                propose(traced.with(judgement));
            } else {
                renew(known, traced.with(judgement));
            }
        }
        for (Judgement judgement : finding.other()) {
            StoredPairing known = byCounterpart.get(finding.counterpartOf(judgement));
            if (known != null) {
                keepOrRetire(known, traced.with(judgement));
            }
        }
        for (UUID barred : finding.barred()) {
            StoredPairing known = byCounterpart.get(barred);
            if (known != null) {
                retire(known, traced.with(RetirementReason.NO_LONGER_FITS));
            }
        }
        // A pairing that was not judged was made after the search, by whoever took the counterpart: it stays.
        if (!subject.open()) {
            byCounterpart.values().forEach(pairing -> retire(pairing, traced.with(closed(subject))));
        }
    }

    private static Map<UUID, StoredPairing> byCounterpart(Subject subject, List<StoredPairing> present) {
        Map<UUID, StoredPairing> byCounterpart = new HashMap<>();
        present.stream()
                .filter(pairing -> pairing.idOf(subject.side()).equals(subject.id()))
                .forEach(
                        pairing -> byCounterpart.put(pairing.idOf(subject.side().other()), pairing));
        return byCounterpart;
    }

    private static RetirementReason closed(Subject subject) {
        return subject.side() == Side.DEMAND ? RetirementReason.DEMAND_CLOSED : RetirementReason.OUTCOME_CLOSED;
    }

    private void propose(Traced<Judgement> judgement) {
        StoredPairing pairing = StoredPairing.propose(sources.ids().next(), judgement.what(), now, due);
        proposals.add(new Proposal(pairing, pairing.told(now), judgement));
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
                tellProposed(proposal.pairing, proposal.judgement);
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
                .map(proposal -> proposal.judgement.with(proposal.pairing.id()))
                .toList();
    }

    /** Takes a judgement to the pairing that somebody else had made. */
    void renew(Proposal late, List<StoredPairing> present) {
        present.stream().filter(late.pairing::isOfTheSameTwoAs).forEach(known -> renew(known, late.judgement));
    }

    private void renew(StoredPairing pairing, Traced<Judgement> traced) {
        Judgement judgement = traced.what();
        if (pairing.isNewerThan(judgement)) {
            return;
        }
        if (pairing.state() == PairingState.RETIRED) {
            pairing.putOnTable(judgement, now, due);
            tellProposed(pairing, traced);
        } else if (!pairing.rests(judgement) && pairing.state() != PairingState.DECLINED) {
            double previous = pairing.score();
            pairing.judge(judgement, now);
            told.add(traced.with(events.rescored(pairing, previous)));
        }
    }

    private void keepOrRetire(StoredPairing pairing, Traced<Judgement> judgement) {
        if (!pairing.state().isLive() || pairing.isNewerThan(judgement.what())) {
            return;
        }
        if (judgement.what().worth() >= threshold) {
            renew(pairing, judgement);
        } else {
            retire(pairing, judgement.with(RetirementReason.NO_LONGER_FITS));
        }
    }

    private void retire(StoredPairing pairing, Traced<RetirementReason> reason) {
        if (PairingLifeCycle.mayRetire(pairing.state())) {
            pairing.retire(now);
            told.add(reason.with(events.retired(pairing, reason.what())));
        }
    }

    private void tellProposed(StoredPairing pairing, Traced<?> cause) {
        told.add(cause.with(events.proposed(pairing)));
        proposed++;
    }

    /** The events, in their order. */
    List<Traced<PairingEvent>> told() {
        return told;
    }

    /** How many came on the table. */
    int proposed() {
        return proposed;
    }

    /**
     * A pairing that is to be made.
     *
     * @param told as it will be told of
     */
    record Proposal(StoredPairing pairing, Pairing told, Traced<Judgement> judgement) {}
}
