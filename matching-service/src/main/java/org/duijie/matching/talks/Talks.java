package org.duijie.matching.talks;

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
public class Talks implements PanacheRepositoryBase<StoredTalk, UUID> {
    private static final String PUT = """
            insert into talk (id, demand_id, outcome_id, progress, at) values (?1, ?2, ?3, ?4, ?5)
            on conflict (id) do update set progress = excluded.progress, at = excluded.at
            """;

    /** Keeps it instead of what was heard of it before, in the current transaction. */
    public Uni<Void> put(Talk talk) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(PUT)
                        .setParameter(1, talk.id())
                        .setParameter(2, talk.demandId())
                        .setParameter(3, talk.outcomeId())
                        .setParameter(4, talk.progress().name())
                        .setParameter(5, talk.at())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** What is known of one pair. */
    public Uni<PairTalks> between(UUID demandId, UUID outcomeId) {
        return list("demandId = ?1 and outcomeId = ?2", demandId, outcomeId)
                .map(rows -> PairTalks.of(rows.stream().map(StoredTalk::talk).toList()));
    }

    /** Of all pairs that anything is known of, in the order of their ids. */
    public Uni<SortedMap<Pair, PairTalks>> all() {
        return listAll().map(Talks::byPair);
    }

    private static SortedMap<Pair, PairTalks> byPair(List<StoredTalk> rows) {
        return rows.stream()
                .map(StoredTalk::talk)
                .collect(Collectors.groupingBy(
                        talk -> new Pair(talk.demandId(), talk.outcomeId()),
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), PairTalks::of)));
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
