package org.duijie.matching.pairings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.duijie.contracts.pairings.PairingState;

/** What people have said of pairings, as levels to learn from. */
@ApplicationScoped
public class DecidedPairings {
    private final Pairings pairings;

    DecidedPairings(Pairings pairings) {
        this.pairings = pairings;
    }

    /** All pairings of which a decision says how well the two fit, in the order of their ids. */
    public Uni<List<DecidedPair>> all() {
        return pairings.list("state <> ?1 order by id", PairingState.PROPOSED).map(stored -> stored.stream()
                .flatMap(pairing -> pairing.decidedLevel().stream()
                        .mapToObj(level -> new DecidedPair(pairing.demandId(), pairing.outcomeId(), level)))
                .toList());
    }

    /**
     * A pair that was decided.
     *
     * @param level 1 none, 2 weak, 3 fair, 4 strong
     */
    public record DecidedPair(UUID demandId, UUID outcomeId, int level) {}
}
