package org.duijie.candidates;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.duijie.contracts.pairings.PairingState;

/** Where candidates are kept. */
@ApplicationScoped
public class Candidates implements PanacheRepositoryBase<Candidate, UUID> {
    private static final int SHOWN = 5;
    /** What both sides have accepted, or more: they meet, or signed. */
    static final Set<PairingState> ACCEPTED =
            EnumSet.of(PairingState.ACCEPTED, PairingState.IN_MEETING, PairingState.AGREED);
    /** Ranks the live candidates of each record by themselves: one query for many records. */
    private static final String BEST_OF_EACH = """
            select c from Candidate c join (
                select p.pairingId as id,
                    row_number() over (partition by p.%1$s order by p.score desc, p.pairingId) as place
                from Candidate p where p.live = true and p.%1$s in :ids
            ) ranked on ranked.id = c.pairingId
            where ranked.place <= :shown order by c.score desc, c.pairingId
            """;

    Uni<Void> put(Candidate candidate) {
        return Panache.getSession().flatMap(session -> session.merge(candidate)).replaceWithVoid();
    }

    /** How many live candidates a demand has, and the best five in the given form. */
    public <V> Uni<Best<V>> bestOfDemand(UUID demandId, Function<Candidate, V> form) {
        return best("demandId = ?1 and live = true", demandId, form);
    }

    /** How many live candidates an outcome has, and the best five in the given form. */
    public <V> Uni<Best<V>> bestOfOutcome(UUID outcomeId, Function<Candidate, V> form) {
        return best("outcomeId = ?1 and live = true", outcomeId, form);
    }

    /** Whether both sides have accepted any pairing of the demand. */
    public Uni<Boolean> hasAcceptedOfDemand(UUID demandId) {
        return count("demandId = ?1 and state in ?2", demandId, ACCEPTED).map(count -> count > 0);
    }

    /** Whether both sides have accepted any pairing of the outcome. */
    public Uni<Boolean> hasAcceptedOfOutcome(UUID outcomeId) {
        return count("outcomeId = ?1 and state in ?2", outcomeId, ACCEPTED).map(count -> count > 0);
    }

    /** A pairing of the demand with an outcome of the organisation that both sides have accepted; or null. */
    public Uni<Candidate> acceptedBetween(UUID demandId, UUID outcomeOrganisationId) {
        return find(
                        "demandId = ?1 and outcomeOrganisationId = ?2 and state in ?3 order by score desc, pairingId",
                        demandId,
                        outcomeOrganisationId,
                        ACCEPTED)
                .firstResult();
    }

    /** A pairing of the outcome with a demand of the organisation that both sides have accepted; or null. */
    public Uni<Candidate> acceptedWith(UUID outcomeId, UUID demandOrganisationId) {
        return find(
                        "outcomeId = ?1 and demandOrganisationId = ?2 and state in ?3 order by score desc, pairingId",
                        outcomeId,
                        demandOrganisationId,
                        ACCEPTED)
                .firstResult();
    }

    /** The best five live candidates of each of the demands, best first. */
    public Uni<List<Candidate>> bestOfEachDemand(Collection<UUID> demands) {
        return bestOfEach("demandId", demands);
    }

    /** The best five live candidates of each of the outcomes, best first. */
    public Uni<List<Candidate>> bestOfEachOutcome(Collection<UUID> outcomes) {
        return bestOfEach("outcomeId", outcomes);
    }

    /** The live candidates that pair one of the demands with one of the outcomes, best first. */
    public Uni<List<Candidate>> between(Collection<UUID> demands, Collection<UUID> outcomes) {
        if (demands.isEmpty() || outcomes.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return list(
                "live = true and demandId in ?1 and outcomeId in ?2 order by score desc, pairingId", demands, outcomes);
    }

    private Uni<List<Candidate>> bestOfEach(String side, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Panache.getSession()
                .flatMap(session -> session.createSelectionQuery(BEST_OF_EACH.formatted(side), Candidate.class)
                        .setParameter("ids", ids)
                        .setParameter("shown", SHOWN)
                        .getResultList());
    }

    private <V> Uni<Best<V>> best(String condition, UUID side, Function<Candidate, V> form) {
        return count(condition, side)
                .flatMap(count -> count == 0
                        ? Uni.createFrom().item(Best.none())
                        : find(condition + " order by score desc, pairingId", side)
                                .range(0, SHOWN - 1)
                                .list()
                                .map(best -> new Best<>(
                                        count, best.stream().map(form).toList())));
    }

    /** @param best at most five, best first */
    public record Best<V>(long count, List<V> best) {

        /** Of a record that is in no live pairing, or cannot be: what was never published was never matched. */
        public static <V> Best<V> none() {
            return new Best<>(0, List.of());
        }
    }
}
