package org.duijie.matching.pairings;

import io.quarkus.hibernate.reactive.panache.common.ProjectedFieldName;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duijie.contracts.pairings.PairingState;
import org.duijie.matching.pairings.Rivals.Rival;
import org.duijie.matching.subjects.SubjectKind;

/** Which counterparts a subject is paired with at present, and what was declined. */
@ApplicationScoped
public class PresentPairings {
    private static final List<PairingState> LIVE =
            Arrays.stream(PairingState.values()).filter(PairingState::isLive).toList();

    private static final String RIVALS = """
            from StoredPairing pairing
            where pairing.demandId in ?1 and pairing.state in ?2 and pairing.overdue = false
                and exists (select 1 from StoredSubject outcome where outcome.id = pairing.outcomeId and outcome.open = true)
            """;

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

    /**
     * What is on the table of demands and takes a place there: of what is overdue nobody waits for an answer any more, and an outcome
     * that is gone leaves its agreement behind.
     */
    public Uni<Rivals> rivals(Collection<UUID> demands) {
        return demands.isEmpty()
                ? Uni.createFrom().item(Rivals.NONE)
                : pairings.find(RIVALS, demands, LIVE)
                        .project(Rival.class)
                        .list()
                        .map(Rivals::new);
    }

    /** What was declined of subjects of one side, and of their counterparts. */
    public Uni<List<Decline>> declinesAround(
            SubjectKind kind, Collection<UUID> subjects, Collection<UUID> counterparts) {
        String condition = "state = ?1 and (" + own(kind) + " in ?2 or " + own(kind.counterpart()) + " in ?3)";
        return pairings.list(condition, PairingState.DECLINED, subjects, counterparts)
                .map(declined -> declined.stream().map(StoredPairing::decline).toList());
    }

    /**
     * Some of all pairings on the table, in the order of their demands and outcomes.
     *
     * @param after the last one that was read; null for the first
     */
    public Uni<List<OnTable>> onTable(OnTable after, int most) {
        String order = " order by demandId, outcomeId";
        return (after == null
                        ? pairings.find("state in ?1" + order, LIVE)
                        : pairings.find(
                                "state in ?1 and (demandId > ?2 or demandId = ?2 and outcomeId > ?3)" + order,
                                LIVE,
                                after.demandId,
                                after.outcomeId))
                .page(0, most)
                .list()
                .map(all -> all.stream().map(OnTable::of).toList());
    }

    private static String own(SubjectKind kind) {
        return kind == SubjectKind.DEMAND ? "demandId" : "outcomeId";
    }

    /**
     * A pairing on the table.
     *
     * @param feedback what declines of similar pairs have made of its score, 0–1
     */
    public record OnTable(
            UUID pairingId,
            UUID demandId,
            UUID demandOrganisation,
            UUID outcomeId,
            UUID outcomeOrganisation,
            double feedback) {
        private static OnTable of(StoredPairing pairing) {
            return new OnTable(
                    pairing.id(),
                    pairing.demandId(),
                    pairing.demandOrganisationId(),
                    pairing.outcomeId(),
                    pairing.outcomeOrganisationId(),
                    pairing.feedback());
        }
    }

    /** What is read of a pairing here. */
    record Standing(
            UUID demandId,
            UUID outcomeId,
            PairingState state,
            boolean overdue,
            Boolean kept,
            @ProjectedFieldName("score.score") double score,
            @ProjectedFieldName("told.score") Double toldScore) {
        UUID own(SubjectKind kind) {
            return kind == SubjectKind.DEMAND ? demandId : outcomeId;
        }

        Present present(SubjectKind kind) {
            Rival stored = new Rival(demandId, outcomeId, score, toldScore, kept);
            return new Present(own(kind.counterpart()), state, overdue, stored);
        }
    }
}
