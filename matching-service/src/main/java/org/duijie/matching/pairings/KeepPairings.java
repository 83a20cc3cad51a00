package org.duijie.matching.pairings;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duijie.contracts.pairings.Pairing;
import org.duijie.contracts.pairings.PairingEvent;
import org.duijie.contracts.pairings.PairingState;
import org.duijie.contracts.pairings.RetirementReason;
import org.duijie.matching.conflicts.ConflictList;
import org.duijie.matching.pairings.rules.PairingLifeCycle;
import org.duijie.matching.subjects.Side;
import org.duijie.matching.subjects.Subject;
import org.duijie.matching.subjects.Subjects;
import org.duijie.messaging.Ids;

/**
 * Brings the pairings of one subject to what was found for it: proposes new ones, rescores those that changed, retires
 * those that no longer fit. Said twice, it changes nothing the second time. Another replica may be busy with a
 * counterpart; the judgement on the later versions wins.
 */
// Made at start and not with the first pairing, so that the count of those proposed is shown as 0 until then.
@Startup
@ApplicationScoped
public class KeepPairings {
    private final Subjects subjects;
    private final Pairings pairings;
    private final ConflictList conflicts;
    private final PairingEvents events;
    private final MatchingConfig config;
    private final Ids ids;
    private final Clock clock;
    private final Counter proposed;

    KeepPairings(
            Counterparts counterparts,
            PairingEvents events,
            MatchingConfig config,
            Sources sources,
            MeterRegistry meters) {
        this.subjects = counterparts.subjects();
        this.pairings = counterparts.pairings();
        this.conflicts = counterparts.conflicts();
        this.events = events;
        this.config = config;
        this.ids = sources.ids();
        this.clock = sources.clock();
        this.proposed = meters.counter("duijie.pairings.proposed");
    }

    /** In the current transaction. */
    public Uni<Void> keep(Finding found) {
        // Nobody adds to the conflict list before this transaction ends: who does will find the pairings made here.
        return conflicts.hold().flatMap(list -> keepAllowed(found.under(list)));
    }

    private Uni<Void> keepAllowed(Finding finding) {
        Subject subject = finding.subject();
        // Counterparts cannot close before this transaction ends: what closes them will find the pairings made here.
        return subjects.lockOpen(finding.counterparts())
                .flatMap(open -> pairings.lockAllOf(subject.id(), subject.side())
                        .flatMap(present -> write(changes(finding.among(open), present))));
    }

    private Uni<Void> write(Changes changes) {
        return add(changes.fresh)
                .chain(() -> events.tell(changes.told))
                .invoke(() -> proposed.increment(changes.proposed));
    }

    private Uni<Void> add(List<Pairing> fresh) {
        return fresh.isEmpty() ? Uni.createFrom().voidItem() : pairings.add(fresh);
    }

    private Changes changes(Finding finding, List<StoredPairing> present) {
        Subject subject = finding.subject();
        Map<UUID, StoredPairing> byCounterpart = new HashMap<>();
        present.forEach(pairing -> byCounterpart.put(counterpart(pairing, subject.side()), pairing));
        Changes changes = new Changes();
        for (Judgement judgement : finding.good()) {
            StoredPairing known = byCounterpart.get(finding.counterpartOf(judgement));
            if (known == null) {
                changes.propose(judgement);
            } else {
                changes.renew(known, judgement);
            }
        }
        for (Judgement judgement : finding.other()) {
            StoredPairing known = byCounterpart.get(finding.counterpartOf(judgement));
            if (known != null) {
                changes.keepOrRetire(known, judgement);
            }
        }
        for (UUID barred : finding.barred()) {
            StoredPairing known = byCounterpart.get(barred);
            if (known != null) {
                changes.retire(known, RetirementReason.NO_LONGER_FITS);
            }
        }
        // A pairing that was not judged was made after the search, by whoever took the counterpart: it stays.
        if (!subject.open()) {
            present.forEach(pairing -> changes.retire(pairing, closed(subject)));
        }
        return changes;
    }

    private static UUID counterpart(StoredPairing pairing, Side side) {
        return side == Side.DEMAND ? pairing.outcomeId() : pairing.demandId();
    }

    private static RetirementReason closed(Subject subject) {
        return subject.side() == Side.DEMAND ? RetirementReason.DEMAND_CLOSED : RetirementReason.OUTCOME_CLOSED;
    }

    /** What becomes of the pairings of one subject, and what is to be told of it. */
    private final class Changes {
        private final Instant now = clock.instant();
        private final List<Pairing> fresh = new ArrayList<>();
        private final List<PairingEvent> told = new ArrayList<>();
        private int proposed;

        void propose(Judgement judgement) {
            StoredPairing pairing = StoredPairing.propose(ids.next(), judgement, now, now.plus(config.decisionTime()));
            fresh.add(pairing.told(now));
            tellProposed(pairing);
        }

        private void tellProposed(StoredPairing pairing) {
            told.add(events.proposed(pairing));
            proposed++;
        }

        void renew(StoredPairing pairing, Judgement judgement) {
            if (pairing.isNewerThan(judgement)) {
                return;
            }
            if (pairing.state() == PairingState.RETIRED) {
                pairing.putOnTable(judgement, now, now.plus(config.decisionTime()));
                tellProposed(pairing);
            } else if (!pairing.rests(judgement) && pairing.state() != PairingState.DECLINED) {
                double previous = pairing.score();
                pairing.judge(judgement, now);
                told.add(events.rescored(pairing, previous));
            }
        }

        void keepOrRetire(StoredPairing pairing, Judgement judgement) {
            if (!pairing.state().isLive() || pairing.isNewerThan(judgement)) {
                return;
            }
            if (judgement.worth() >= config.threshold()) {
                renew(pairing, judgement);
            } else {
                retire(pairing, RetirementReason.NO_LONGER_FITS);
            }
        }

        void retire(StoredPairing pairing, RetirementReason reason) {
            if (PairingLifeCycle.mayRetire(pairing.state())) {
                pairing.retire(now);
                told.add(events.retired(pairing, reason));
            }
        }
    }
}
