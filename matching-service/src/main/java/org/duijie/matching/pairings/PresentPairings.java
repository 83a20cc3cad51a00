package org.duijie.matching.pairings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.pairings.PairingState;
import org.duijie.matching.subjects.Side;

/** Which counterparts a subject is paired with at present. */
@ApplicationScoped
public class PresentPairings {
    private final Pairings pairings;

    PresentPairings(Pairings pairings) {
        this.pairings = pairings;
    }

    /** Counterparts of the live pairings of a subject. */
    public Uni<List<UUID>> counterpartsOf(UUID subjectId, Side side) {
        String own = side == Side.DEMAND ? "demandId" : "outcomeId";
        return pairings.list(
                        own + " = ?1 and state not in (?2, ?3)", subjectId, PairingState.DECLINED, PairingState.RETIRED)
                .map(live -> live.stream()
                        .map(pairing -> side == Side.DEMAND ? pairing.outcomeId() : pairing.demandId())
                        .toList());
    }
}
