package org.duijie.matching.pairings;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.duijie.engine.scoring.ProposalBound;
import org.duijie.matching.subjects.SubjectKind;

/**
 * Tells which demands are to be searched for anew after pairings were brought to what was found, so that on each table is what may
 * stand beside its best. Who calls holds the demands: what another transaction has brought to their tables is there to be seen.
 */
@ApplicationScoped
class FollowBounds {
    private final PresentPairings presentPairings;
    private final ProposalBound bound;

    FollowBounds(PresentPairings presentPairings, MatchingConfig config) {
        this.presentPairings = presentPairings;
        this.bound = new ProposalBound(config.threshold());
    }

    /**
     * Makes a change, in the current transaction, and gives the demands that it moves.
     *
     * @param results by which it is made, all of one side
     * @param present all pairings of their subjects
     */
    Uni<Set<UUID>> around(List<MatchResult> results, List<StoredPairing> present, Supplier<Uni<Void>> change) {
        return results.getFirst().subject().kind() == SubjectKind.DEMAND
                ? change.get().chain(() -> movedDemands(results))
                : aroundOutcomes(results, present, change);
    }

    /** Of those that were searched for themselves, where somebody else came or went meanwhile. */
    private Uni<Set<UUID>> movedDemands(List<MatchResult> results) {
        Set<UUID> demands =
                results.stream().map(result -> result.subject().id()).collect(Collectors.toSet());
        return presentPairings.rivals(demands).map(after -> new MovedBounds(bound, after).otherwiseThanIn(results));
    }

    private Uni<Set<UUID>> aroundOutcomes(
            List<MatchResult> results, List<StoredPairing> present, Supplier<Uni<Void>> change) {
        Map<UUID, MatchResult> byOutcome = results.stream()
                .collect(Collectors.toMap(result -> result.subject().id(), Function.identity()));
        List<StoredPairing> live =
                present.stream().filter(pairing -> pairing.state().isLive()).toList();
        // Before and after it takes no place there: it was closed, or shut out, before this transaction.
        Set<UUID> left = live.stream()
                .filter(pairing -> hasLeft(byOutcome.get(pairing.outcomeId()), pairing.demandId()))
                .map(StoredPairing::demandId)
                .collect(Collectors.toSet());
        Set<UUID> demands = live.stream().map(StoredPairing::demandId).collect(Collectors.toCollection(HashSet::new));
        results.stream()
                .flatMap(MatchResult::scored)
                .forEach(scored -> demands.add(scored.demand().id()));
        return presentPairings.rivals(demands).flatMap(before -> change.get()
                .chain(() -> presentPairings.rivals(demands))
                .map(after -> {
                    MovedBounds moved = new MovedBounds(bound, after);
                    Set<UUID> all = new HashSet<>(left);
                    all.addAll(moved.since(before, demands));
                    all.addAll(moved.otherwiseThanIn(results));
                    return all;
                }));
    }

    private static boolean hasLeft(MatchResult ofOutcome, UUID demand) {
        return !ofOutcome.subject().open() || ofOutcome.barred().contains(demand);
    }
}
