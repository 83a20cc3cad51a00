package org.duijie.matching.lookups.teams.rules;

import java.util.Set;

/**
 * What one candidate covers.
 *
 * @param fit how well it fits the whole, 0–1; the better it fits the less it costs
 */
public record Offer<I, N>(I id, double fit, Set<N> covers) {
    public Offer {
        covers = Set.copyOf(covers);
    }

    /** Between 1, for one that fits perfectly, and 2. */
    double cost() {
        return 2 - fit;
    }
}
