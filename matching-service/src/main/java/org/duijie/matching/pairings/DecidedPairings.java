package org.duijie.matching.pairings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.duijie.contracts.pairings.PairingState;
import org.duijie.matching.engagements.Engagements;
import org.duijie.matching.engagements.Engagements.Pair;
import org.duijie.matching.engagements.PairEngagements;
import org.duijie.matching.pairings.rules.DecidedLevel;

/** What people have said of pairings, as levels to learn from. */
@ApplicationScoped
public class DecidedPairings {
    private final Pairings pairings;
    private final Engagements engagements;

    private static final String OF_ALL = "state <> ?1 and (kept is null or kept = false) order by id";

    DecidedPairings(Pairings pairings, Engagements engagements) {
        this.pairings = pairings;
        this.engagements = engagements;
    }

    /**
     * All pairs of which a decision, a meeting or an agreement says how well the two fit: pairings in the order of their ids,
     * then pairs that people found without one, or that nobody has decided on yet. What a confidential demand's side has said of a
     * pairing that it alone knows of moves no score of others, and is left out.
     */
    public Uni<List<DecidedPair>> all() {
        return engagements.all().flatMap(known -> pairings.list(OF_ALL, PairingState.PROPOSED)
                .map(stored -> all(stored, known)));
    }

    private static List<DecidedPair> all(List<StoredPairing> pairings, SortedMap<Pair, PairEngagements> engagements) {
        List<DecidedPair> all = new ArrayList<>();
        for (StoredPairing pairing : pairings) {
            Pair pair = new Pair(pairing.demandId(), pairing.outcomeId());
            PairEngagements own = Optional.ofNullable(engagements.remove(pair)).orElse(PairEngagements.NONE);
            pairing.decidedLevel(own).ifPresent(level -> all.add(DecidedPair.of(pair, level)));
        }
        engagements.forEach((pair, own) ->
                DecidedLevel.of(null, List.of(), own).ifPresent(level -> all.add(DecidedPair.of(pair, level))));
        return all;
    }

    /**
     * A pair that was decided.
     *
     * @param level 1 none, 2 weak, 3 fair, 4 strong
     * @param weight how much it counts, where a decision counts 1
     */
    public record DecidedPair(UUID demandId, UUID outcomeId, int level, double weight) {
        private static DecidedPair of(Pair pair, DecidedLevel decided) {
            return new DecidedPair(pair.demandId(), pair.outcomeId(), decided.level(), decided.weight());
        }
    }
}
