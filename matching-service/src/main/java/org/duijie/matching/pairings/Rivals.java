package org.duijie.matching.pairings;

import io.quarkus.hibernate.reactive.panache.common.ProjectedFieldName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is on the table of some demands and takes a place there: what a pair of one of them stands beside. */
public final class Rivals {
    public static final Rivals NONE = new Rivals(List.of());

    private final Map<UUID, List<Rival>> byDemand;

    Rivals(List<Rival> all) {
        this.byDemand = all.stream().collect(Collectors.groupingBy(Rival::demandId));
    }

    /**
     * With what is found for some outcomes at the same time.
     *
     * @param outcomes those; what was on the table of them before counts no more
     */
    public Rivals with(Stream<Rival> found, Set<UUID> outcomes) {
        return new Rivals(Stream.concat(
                        byDemand.values().stream()
                                .flatMap(List::stream)
                                .filter(rival -> !outcomes.contains(rival.outcomeId)),
                        found)
                .toList());
    }

    /** The worth of the best that stands beside a pair of the demand; 0 where nothing does. */
    public double best(UUID demandId, UUID outcomeId) {
        return best(demandId, rival -> !rival.outcomeId.equals(outcomeId), Rival::score);
    }

    /** The same by what everybody may read. */
    public double bestTold(UUID demandId, UUID outcomeId) {
        return best(demandId, rival -> !rival.outcomeId.equals(outcomeId), Rival::told);
    }

    double best(UUID demandId) {
        return best(demandId, rival -> true, Rival::score);
    }

    double bestTold(UUID demandId) {
        return best(demandId, rival -> true, Rival::told);
    }

    private double best(UUID demandId, Predicate<Rival> counted, ToDoubleFunction<Rival> worth) {
        return of(demandId).stream().filter(counted).mapToDouble(worth).max().orElse(0);
    }

    private List<Rival> of(UUID demandId) {
        return byDemand.getOrDefault(demandId, List.of());
    }

    /**
     * One that takes a place on a demand's table.
     *
     * @param toldScore null where others read the score as it is, or know of nothing
     * @param kept whether only the demand's side and the park know of it; null is no
     */
    public record Rival(
            UUID demandId,
            UUID outcomeId,
            @ProjectedFieldName("score.score") double score,
            @ProjectedFieldName("told.score") Double toldScore,
            Boolean kept) {
        public double told() {
            if (Boolean.TRUE.equals(kept)) {
                return 0;
            }
            return toldScore == null ? score : toldScore;
        }
    }
}
