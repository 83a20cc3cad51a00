package org.duijie.demand.duplicates;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duijie.demand.demands.Demand;

/** Where checks are kept. */
@ApplicationScoped
public class DuplicateChecks implements PanacheRepositoryBase<DuplicateCheck, UUID> {
    private static final String ASK = """
            insert into duplicate_check (demand_id, demand_version, state, found, asked_at)
            values (?1, ?2, 'OPEN', '{}', ?3)
            on conflict (demand_id) do update set demand_version = excluded.demand_version, state = 'OPEN', found = '{}',
                asked_at = excluded.asked_at, done_at = null
            """;

    /** Notes that demands like this one, as it is now, are to be looked for; in the transaction of its submission. */
    public Uni<Void> ask(Demand demand) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(ASK)
                        .setParameter(1, demand.id())
                        .setParameter(2, demand.version())
                        .setParameter(3, demand.updatedAt())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** What was found for each of some demands; one that was not looked at is left out. */
    public Uni<Map<UUID, QueuedDuplicates>> of(Collection<UUID> demands) {
        return list("demandId in ?1", demands).map(checks -> checks.stream()
                .collect(Collectors.toMap(DuplicateCheck::demandId, QueuedDuplicates::of)));
    }

    /** Those that wait for an answer, the longest waiting first. */
    Uni<List<DuplicateCheck>> open(int most) {
        return find("state = ?1 order by askedAt, demandId", DuplicateCheck.State.OPEN)
                .range(0, most - 1)
                .list();
    }

    Uni<DuplicateCheck> lock(UUID demand) {
        return findById(demand, LockModeType.PESSIMISTIC_WRITE);
    }
}
