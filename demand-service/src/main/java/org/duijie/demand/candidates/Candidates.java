package org.duijie.demand.candidates;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Where candidates are kept. */
@ApplicationScoped
public class Candidates implements PanacheRepositoryBase<Candidate, UUID> {
    private static final int SHOWN = 5;

    Uni<Void> put(Candidate candidate) {
        return Panache.getSession().flatMap(session -> session.merge(candidate)).replaceWithVoid();
    }

    /** How many live candidates a demand has, and the best five. */
    public Uni<Best> bestOf(UUID demandId) {
        return count("demandId = ?1 and live = true", demandId)
                .flatMap(count -> find("demandId = ?1 and live = true order by score desc, pairingId", demandId)
                        .range(0, SHOWN - 1)
                        .list()
                        .map(best -> new Best(count, best)));
    }

    /** @param best at most five, best first */
    public record Best(long count, List<Candidate> best) {}
}
