package org.duijie.candidates;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Where candidates are kept. */
@ApplicationScoped
public class Candidates implements PanacheRepositoryBase<Candidate, UUID> {
    private static final int SHOWN = 5;

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

    private <V> Uni<Best<V>> best(String condition, UUID side, Function<Candidate, V> form) {
        return count(condition, side).flatMap(count -> find(condition + " order by score desc, pairingId", side)
                .range(0, SHOWN - 1)
                .list()
                .map(best -> new Best<>(count, best.stream().map(form).toList())));
    }

    /** @param best at most five, best first */
    public record Best<V>(long count, List<V> best) {}
}
