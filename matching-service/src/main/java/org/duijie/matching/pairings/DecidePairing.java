package org.duijie.matching.pairings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.codes.DeclineReason;
import org.duijie.contracts.pairings.Decision;
import org.duijie.contracts.pairings.PairingState;
import org.duijie.matching.rematching.RematchQueue;
import org.duijie.messaging.tracing.Traced;
import org.duijie.records.identity.Caller;
import org.duijie.records.problems.ProblemCode;
import org.duijie.records.problems.ProblemException;
import org.duijie.records.problems.Violation;
import org.duijie.records.validation.Validation;

/** One side of a pairing accepts or declines it. */
@ApplicationScoped
class DecidePairing {
    private final Pairings pairings;
    private final PairingEvents events;
    private final FollowEngagements followEngagements;
    private final RematchQueue rematchQueue;
    private final Validation validation;
    private final DueTimes dueTimes;
    private final Clock clock;

    DecidePairing(
            Pairings pairings,
            PairingEvents events,
            FollowEngagements followEngagements,
            RematchQueue rematchQueue,
            Validation validation,
            DueTimes dueTimes,
            Clock clock) {
        this.pairings = pairings;
        this.events = events;
        this.followEngagements = followEngagements;
        this.rematchQueue = rematchQueue;
        this.validation = validation;
        this.dueTimes = dueTimes;
        this.clock = clock;
    }

    Uni<StoredPairing> decide(UUID id, DecisionRequest request, Caller caller) {
        validation.check(request, rules(request));
        return pairings.lock(id, caller).call(pairing -> {
            Decision.Side side = pairing.sideOf(caller);
            if (side == null) {
                throw ProblemException.of(ProblemCode.FORBIDDEN);
            }
            Instant now = clock.instant();
            Decision decision = new Decision(side, request.verdict(), request.reason(), caller.organisationId(), now);
            List<Traced<PairingNews>> news = new ArrayList<>();
            boolean movesBound = pairing.isOverdue() || pairing.isKept();
            if (pairing.isKept()
                    && decision.verdict() == Decision.Verdict.ACCEPT
                    && pairing.stepsFor(side).contains("accept")) {
                // Only now does the other side hear of it.
                pairing.becomeKnown(now, dueTimes.first(now));
                news.add(Traced.now(events.proposed(pairing)));
            }
            pairing.decide(decision, request.text(), dueTimes.second(now));
            news.add(Traced.now(events.decided(pairing, decision)));
            return events.publish(news).chain(() -> followUp(pairing, movesBound));
        });
    }

    /**
     * The sides may have met before both said that they want to.
     *
     * @param movesBound whether others of its demand stand beside it from now on
     */
    private Uni<Void> followUp(StoredPairing pairing, boolean movesBound) {
        if (pairing.state() == PairingState.DECLINED) {
            return rematchQueue.enqueue(touched(pairing));
        }
        return rematchQueue
                .enqueue(movesBound ? List.of(pairing.demandId()) : List.of())
                .chain(() -> followEngagements.follow(pairing));
    }

    /** Whose ranking a decision moves: of a decline, that of both sides, as far as they know of it. */
    static List<UUID> touched(StoredPairing pairing) {
        if (pairing.state() != PairingState.DECLINED) {
            return List.of();
        }
        return pairing.isKept() ? List.of(pairing.demandId()) : List.of(pairing.demandId(), pairing.outcomeId());
    }

    private static List<Violation> rules(DecisionRequest request) {
        List<Violation> found = new ArrayList<>();
        boolean declines = request.verdict() == Decision.Verdict.DECLINE;
        if (declines && request.reason() == null) {
            found.add(Violation.of("reason", "required"));
        }
        if (!declines && request.reason() != null) {
            found.add(new Violation("reason", "pattern", java.util.Map.of("expected", "nothing with ACCEPT")));
        }
        if (request.reason() == DeclineReason.OTHER
                && (request.text() == null || request.text().isBlank())) {
            found.add(Violation.of("text", "required"));
        }
        return found;
    }
}
