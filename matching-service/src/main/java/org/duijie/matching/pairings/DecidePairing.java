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
import org.duijie.web.identity.Caller;
import org.duijie.web.problems.ProblemCode;
import org.duijie.web.problems.ProblemException;
import org.duijie.web.problems.Violation;
import org.duijie.web.validation.Validation;

/** One side of a pairing accepts or declines it. */
@ApplicationScoped
class DecidePairing {
    private final Pairings pairings;
    private final PairingEvents events;
    private final Validation validation;
    private final Clock clock;

    DecidePairing(Pairings pairings, PairingEvents events, Validation validation, Clock clock) {
        this.pairings = pairings;
        this.events = events;
        this.validation = validation;
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
            return events.decided(pairing, pairing.decide(decision, request.text(), now));
        });
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
