package org.duijie.matching.pairings;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duijie.engine.scoring.ProposalBound;

/**
 * The demands whose table no longer is what their own search would make of it: who is the best of a demand decides which others
 * stand beside it.
 */
final class MovedBounds {
    private final ProposalBound bound;
    private final Rivals after;

    /** @param after what is on the tables now */
    MovedBounds(ProposalBound bound, Rivals after) {
        this.bound = bound;
        this.after = after;
    }

    /** Of some demands those where the best of now leaves another bound than the best of before did. */
    Set<UUID> since(Rivals before, Set<UUID> demands) {
        return demands.stream()
                .filter(demand -> !isSame(before.best(demand), after.best(demand))
                        || !isSame(before.bestTold(demand), after.bestTold(demand)))
                .collect(Collectors.toSet());
    }

    private boolean isSame(double best, double other) {
        return bound.beside(best) == bound.beside(other);
    }

    /** The demands of pairs that others have come to stand beside, or gone from, since they were looked for. */
    Set<UUID> otherwiseThanIn(List<MatchResult> results) {
        return results.stream()
                .flatMap(MatchResult::scored)
                .filter(this::isBoundOtherwise)
                .map(scored -> scored.demand().id())
                .collect(Collectors.toSet());
    }

    private boolean isBoundOtherwise(ScoredPair scored) {
        UUID demand = scored.demand().id();
        boolean isToldOtherwise = scored.toldBound() != bound.beside(after.bestTold(demand));
        boolean isInsideOtherwise = scored.told() != null && scored.bound() != bound.beside(after.best(demand));
        return isToldOtherwise || isInsideOtherwise;
    }
}
