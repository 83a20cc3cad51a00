package org.duijie.matching.pairings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duijie.contracts.pairings.PairingState;
import org.duijie.matching.subjects.Side;

/** Which counterparts a subject is paired with at present, and what was declined. */
@ApplicationScoped
public class PresentPairings {
    private final Pairings pairings;

    PresentPairings(Pairings pairings) {
        this.pairings = pairings;
    }

    /** All pairings of subjects of one side, those off the table included, by subject. */
    public Uni<Map<UUID, List<Present>>> of(Side side, Collection<UUID> subjects) {
        return pairings.find(own(side) + " in ?1", subjects)
                .project(Standing.class)
                .list()
                .map(all -> all.stream()
                        .collect(Collectors.groupingBy(
                                standing -> standing.own(side),
                                Collectors.mapping(standing -> standing.present(side), Collectors.toList()))));
    }

    /** What was declined of subjects of one side, and of their counterparts. */
    public Uni<List<Decline>> declinesAround(Side side, Collection<UUID> subjects, Collection<UUID> counterparts) {
        String condition = "state = ?1 and (" + own(side) + " in ?2 or " + own(side.other()) + " in ?3)";
        return pairings.list(condition, PairingState.DECLINED, subjects, counterparts)
                .map(declined -> declined.stream().map(StoredPairing::decline).toList());
    }

    private static String own(Side side) {
        return side == Side.DEMAND ? "demandId" : "outcomeId";
    }

    /** What is read of a pairing here. */
    record Standing(UUID demandId, UUID outcomeId, PairingState state, boolean overdue) {
        UUID own(Side side) {
            return side == Side.DEMAND ? demandId : outcomeId;
        }

        Present present(Side side) {
            return new Present(own(side.other()), state, overdue);
        }
    }
}
