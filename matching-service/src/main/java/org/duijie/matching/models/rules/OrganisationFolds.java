package org.duijie.matching.models.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

/**
 * Decisions apart by organisation on both sides: the organisations of either side are spread over {@value #FOLDS} folds by hashes of
 * their ids, and for each fold of the one and fold of the other the decisions between the two are asked about, of what was
 * learnt from those in which no organisation of either fold has any part. So a ninth is asked at a time, after learning
 * from four ninths, and each decision is asked about once.
 */
public final class OrganisationFolds {
    private static final int FOLDS = 3;

    private OrganisationFolds() {}

    /** In an order that depends on nothing but the ids; without folds that nothing would be learnt for, or asked about. */
    public static List<Fold> of(List<AttributedPair> pairs) {
        Map<UUID, Integer> demandFolds = folds(pairs, AttributedPair::demandOrganisation);
        Map<UUID, Integer> outcomeFolds = folds(pairs, AttributedPair::outcomeOrganisation);
        List<Fold> folds = new ArrayList<>();
        for (int demand = 0; demand < FOLDS; demand++) {
            for (int outcome = 0; outcome < FOLDS; outcome++) {
                Fold fold = fold(pairs, inFold(demandFolds, demand), inFold(outcomeFolds, outcome));
                if (!fold.asked.isEmpty() && !fold.learnt.isEmpty()) {
                    folds.add(fold);
                }
            }
        }
        return folds;
    }

    private static Fold fold(List<AttributedPair> pairs, Set<UUID> ofDemands, Set<UUID> ofOutcomes) {
        Set<UUID> held = new HashSet<>(ofDemands);
        held.addAll(ofOutcomes);
        return new Fold(
                pairs.stream()
                        .filter(pair -> ofDemands.contains(pair.demandOrganisation())
                                && ofOutcomes.contains(pair.outcomeOrganisation()))
                        .toList(),
                pairs.stream()
                        .filter(pair ->
                                !held.contains(pair.demandOrganisation()) && !held.contains(pair.outcomeOrganisation()))
                        .toList());
    }

    private static Set<UUID> inFold(Map<UUID, Integer> folds, int wanted) {
        Set<UUID> in = new HashSet<>();
        folds.forEach((id, fold) -> {
            if (fold == wanted) {
                in.add(id);
            }
        });
        return in;
    }

    private static Map<UUID, Integer> folds(List<AttributedPair> pairs, Function<AttributedPair, UUID> side) {
        TreeSet<UUID> ids = new TreeSet<>(
                Comparator.comparingInt(OrganisationFolds::hash).thenComparing(Comparator.<UUID>naturalOrder()));
        pairs.forEach(pair -> ids.add(side.apply(pair)));
        Map<UUID, Integer> folds = new HashMap<>();
        ids.forEach(id -> folds.put(id, folds.size() % FOLDS));
        return folds;
    }

    private static int hash(UUID id) {
        int hash = id.hashCode() * 0x7FEB352D;
        return (hash ^ hash >>> 15) * 0x846CA68B;
    }

    /**
     * @param asked decisions to ask about
     * @param learnt decisions to learn from: of none of the organisations of those
     */
    public record Fold(List<AttributedPair> asked, List<AttributedPair> learnt) {}
}
