package org.duijie.matching.pairings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.duijie.contracts.pairings.RetirementReason;
import org.duijie.matching.conflicts.ConflictFollowUp;
import org.duijie.matching.gates.OrganisationPair;
import org.duijie.messaging.tracing.Traced;

/** Takes off the table what is undecided between two organisations that are kept apart from now on. */
@ApplicationScoped
class RetireConflicting implements ConflictFollowUp {
    private final Pairings pairings;
    private final PairingEvents events;
    private final Clock clock;

    RetireConflicting(Pairings pairings, PairingEvents events, Clock clock) {
        this.pairings = pairings;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Uni<Void> noted(OrganisationPair pair) {
        return pairings.lockUndecidedBetween(pair).flatMap(this::retireAll);
    }

    private Uni<Void> retireAll(List<StoredPairing> undecided) {
        List<Traced<PairingNews>> toPublish = new ArrayList<>();
        undecided.forEach(pairing -> {
            pairing.retire(clock.instant());
            toPublish.add(Traced.now(events.retired(pairing, RetirementReason.NO_LONGER_FITS)));
        });
        return events.publish(toPublish);
    }
}
