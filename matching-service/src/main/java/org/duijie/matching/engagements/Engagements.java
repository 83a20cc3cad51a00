package org.duijie.matching.engagements;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where it is kept what people did together. */
@ApplicationScoped
public class Engagements implements PanacheRepositoryBase<StoredEngagement, UUID> {
    private static final String PUT = """
            insert into talk (id, demand_id, outcome_id, progress, at) values (?1, ?2, ?3, ?4, ?5)
            on conflict (id) do update set progress = excluded.progress, at = excluded.at
            """;

    /** Keeps it instead of what was heard of it before, in the current transaction. */
    public Uni<Void> put(Engagement engagement) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(PUT)
                        .setParameter(1, engagement.id())
                        .setParameter(2, engagement.demandId())
                        .setParameter(3, engagement.outcomeId())
                        .setParameter(4, engagement.progress().name())
                        .setParameter(5, engagement.at())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** What is known of one pair. */
    public Uni<PairEngagements> between(UUID demandId, UUID outcomeId) {
        return list("demandId = ?1 and outcomeId = ?2", demandId, outcomeId)
                .map(rows -> PairEngagements.of(
                        rows.stream().map(StoredEngagement::engagement).toList()));
    }

    /** Of all pairs that anything is known of, in the order of their ids. */
    public Uni<SortedMap<Pair, PairEngagements>> all() {
        return listAll().map(Engagements::byPair);
    }

    private static SortedMap<Pair, PairEngagements> byPair(List<StoredEngagement> rows) {
        return rows.stream()
                .map(StoredEngagement::engagement)
                .collect(Collectors.groupingBy(
                        engagement -> new Pair(engagement.demandId(), engagement.outcomeId()),
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), PairEngagements::of)));
    }

    /** A demand and an outcome. */
    public record Pair(UUID demandId, UUID outcomeId) implements Comparable<Pair> {
        private static final Comparator<Pair> ORDER =
                Comparator.comparing(Pair::demandId).thenComparing(Pair::outcomeId);

        @Override
        public int compareTo(Pair other) {
            return ORDER.compare(this, other);
        }
    }
}
