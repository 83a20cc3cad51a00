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
import java.util.function.Supplier;
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
                        .flatMap(present -> inOrder(steps(finding.among(open), present))));
    }

    private List<Supplier<Uni<Void>>> steps(Finding finding, List<StoredPairing> present) {
        Subject subject = finding.subject();
        Map<UUID, StoredPairing> byCounterpart = new HashMap<>();
        present.forEach(pairing -> byCounterpart.put(counterpart(pairing, subject.side()), pairing));
        List<Supplier<Uni<Void>>> steps = new ArrayList<>();
        for (Judgement judgement : finding.good()) {
            StoredPairing known = byCounterpart.get(finding.counterpartOf(judgement));
            steps.add(known == null ? () -> propose(judgement) : () -> renew(known, judgement));
        }
        for (Judgement judgement : finding.other()) {
            StoredPairing known = byCounterpart.get(finding.counterpartOf(judgement));
            if (known != null) {
                steps.add(() -> keepOrRetire(known, judgement));
            }
        }
        for (UUID barred : finding.barred()) {
            StoredPairing known = byCounterpart.get(barred);
            if (known != null) {
                steps.add(() -> retire(known, RetirementReason.NO_LONGER_FITS));
            }
        }
        // A pairing that was not judged was made after the search, by whoever took the counterpart: it stays.
        if (!subject.open()) {
            present.forEach(pairing -> steps.add(() -> retire(pairing, closed(subject))));
        }
        return steps;
    }

    private static UUID counterpart(StoredPairing pairing, Side side) {
        return side == Side.DEMAND ? pairing.outcomeId() : pairing.demandId();
    }

    private static RetirementReason closed(Subject subject) {
        return subject.side() == Side.DEMAND ? RetirementReason.DEMAND_CLOSED : RetirementReason.OUTCOME_CLOSED;
    }

    /** A session does one thing at a time. */
    private static Uni<Void> inOrder(List<Supplier<Uni<Void>>> steps) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (Supplier<Uni<Void>> step : steps) {
            all = all.chain(() -> step.get());
        }
        return all;
    }

    private Uni<Void> propose(Judgement judgement) {
        Instant now = clock.instant();
        StoredPairing pairing = StoredPairing.propose(ids.next(), judgement, now, now.plus(config.decisionTime()));
        return pairings.persist(pairing).chain(() -> events.proposed(pairing)).invoke(() -> proposed.increment());
    }

    private Uni<Void> renew(StoredPairing pairing, Judgement judgement) {
        if (pairing.isNewerThan(judgement)) {
            return nothing();
        }
        Instant now = clock.instant();
        if (pairing.state() == PairingState.RETIRED) {
            pairing.putOnTable(judgement, now, now.plus(config.decisionTime()));
            return events.proposed(pairing).invoke(() -> proposed.increment());
        }
        if (pairing.rests(judgement) || pairing.state() == PairingState.DECLINED) {
            return nothing();
        }
        double previous = pairing.score();
        pairing.judge(judgement, now);
        return events.rescored(pairing, previous);
    }

    private Uni<Void> keepOrRetire(StoredPairing pairing, Judgement judgement) {
        if (!pairing.state().isLive() || pairing.isNewerThan(judgement)) {
            return nothing();
        }
        return judgement.worth() >= config.threshold()
                ? renew(pairing, judgement)
                : retire(pairing, RetirementReason.NO_LONGER_FITS);
    }

    private Uni<Void> retire(StoredPairing pairing, RetirementReason reason) {
        if (!PairingLifeCycle.mayRetire(pairing.state())) {
            return nothing();
        }
        pairing.retire(clock.instant());
        return events.retired(pairing, reason);
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
