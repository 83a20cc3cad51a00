package org.duijie.matching.pairings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.pairings.PairingState;
import org.duijie.matching.subjects.Side;

/** Which counterparts a subject is paired with at present, and what was declined. */
@ApplicationScoped
public class PresentPairings {
    private final Pairings pairings;

    PresentPairings(Pairings pairings) {
        this.pairings = pairings;
    }

    /** All pairings of a subject, those off the table included. */
    public Uni<List<Present>> of(UUID subjectId, Side side) {
        return pairings.list(own(side) + " = ?1", subjectId).map(all -> all.stream()
                .map(pairing -> new Present(
                        side == Side.DEMAND ? pairing.outcomeId() : pairing.demandId(),
                        pairing.state(),
                        pairing.isOverdue()))
                .toList());
    }

    /** What was declined of the subject, and of its counterparts. */
    public Uni<List<Decline>> declinesAround(UUID subjectId, Side side, Collection<UUID> counterparts) {
        String condition = "state = ?1 and (" + own(side) + " = ?2 or " + own(side.other()) + " in ?3)";
        return pairings.list(condition, PairingState.DECLINED, subjectId, counterparts)
                .map(declined -> declined.stream().map(StoredPairing::decline).toList());
    }

    private static String own(Side side) {
        return side == Side.DEMAND ? "demandId" : "outcomeId";
    }
}
