package org.duijie.matching.pairings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duijie.contracts.pairings.PairingState;
import org.duijie.matching.subjects.SubjectKind;

/** Which counterparts a subject is paired with at present, and what was declined. */
@ApplicationScoped
public class PresentPairings {
    private final Pairings pairings;

    PresentPairings(Pairings pairings) {
        this.pairings = pairings;
    }

    /** All pairings of subjects of one side, those off the table included, by subject. */
    public Uni<Map<UUID, List<Present>>> of(SubjectKind kind, Collection<UUID> subjects) {
        return pairings.find(own(kind) + " in ?1", subjects)
                .project(Standing.class)
                .list()
                .map(all -> all.stream()
                        .collect(Collectors.groupingBy(
                                standing -> standing.own(kind),
                                Collectors.mapping(standing -> standing.present(kind), Collectors.toList()))));
    }

    /** What was declined of subjects of one side, and of their counterparts. */
    public Uni<List<Decline>> declinesAround(
            SubjectKind kind, Collection<UUID> subjects, Collection<UUID> counterparts) {
        String condition = "state = ?1 and (" + own(kind) + " in ?2 or " + own(kind.counterpart()) + " in ?3)";
        return pairings.list(condition, PairingState.DECLINED, subjects, counterparts)
                .map(declined -> declined.stream().map(StoredPairing::decline).toList());
    }

    private static String own(SubjectKind kind) {
        return kind == SubjectKind.DEMAND ? "demandId" : "outcomeId";
    }

    /** What is read of a pairing here. */
    record Standing(UUID demandId, UUID outcomeId, PairingState state, boolean overdue) {
        UUID own(SubjectKind kind) {
            return kind == SubjectKind.DEMAND ? demandId : outcomeId;
        }

        Present present(SubjectKind kind) {
            return new Present(own(kind.counterpart()), state, overdue);
        }
    }
}
