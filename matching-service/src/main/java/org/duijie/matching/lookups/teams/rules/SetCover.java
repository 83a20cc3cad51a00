package org.duijie.matching.lookups.teams.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Greedy weighted set cover (Chvátal 1979): again and again the offer is taken that covers most weight not yet covered per
 * cost. What it needs is at most H(n) times the cheapest cover, H(n) = 1 + 1/2 + … + 1/n for n needs.
 */
public final class SetCover {
    private SetCover() {}

    /**
     * Offers in the order in which they were taken; among equals the one that comes first in the list.
     *
     * @param needs weights of what is needed, each above 0
     * @param most how many may be taken
     */
    public static <I, N> List<Member<I, N>> greedy(Map<N, Double> needs, List<Offer<I, N>> offers, int most) {
        Set<N> open = new LinkedHashSet<>(needs.keySet());
        List<Member<I, N>> members = new ArrayList<>();
        while (!open.isEmpty() && members.size() < most) {
            Optional<Offer<I, N>> best = offers.stream()
                    .filter(offer -> gain(offer, open, needs) > 0)
                    .max(Comparator.comparingDouble(offer -> gain(offer, open, needs) / offer.cost()));
            if (best.isEmpty()) {
                break;
            }
            List<N> added = open.stream().filter(best.get().covers()::contains).toList();
            open.removeAll(added);
            members.add(new Member<>(best.get().id(), added));
        }
        return members;
    }

    private static <I, N> double gain(Offer<I, N> offer, Set<N> open, Map<N, Double> needs) {
        return open.stream()
                .filter(offer.covers()::contains)
                .mapToDouble(needs::get)
                .sum();
    }

    /** One that was taken, and what it covers that none before it did. */
    public record Member<I, N>(I id, List<N> covers) {}
}
