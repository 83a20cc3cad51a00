package org.duijie.demand.demands;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.duijie.contracts.demands.DemandStatus;
import org.duijie.records.OwnedRecord;
import org.duijie.records.OwnedRecords;
import org.duijie.records.identity.Caller;
import org.duijie.records.queries.ListQuery;
import org.duijie.records.queries.Page;
import org.duijie.records.queries.PageRequest;

/** Where demands are kept. */
@ApplicationScoped
public class Demands implements OwnedRecords<Demand> {
    private static final String HOLD_COMMON = """
            select id from demand where id = (select common_demand_id from demand where id = ?1) for no key update
            """;

    private static final String POOLABLE = """
            select id from Demand
            where id in :ids and status in :possible and commonDemandId is null and members is null
            """;

    /** The demand locked, or null; for what the platform itself does. */
    public Uni<Demand> lock(UUID id) {
        return holdCommon(id).chain(() -> findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Uni<Demand> lock(UUID id, Caller caller) {
        return lock(id).map(found -> OwnedRecord.ifKnown(found, caller)).call(this::look);
    }

    @Override
    public Uni<Demand> known(UUID id, Caller caller) {
        return OwnedRecords.super.known(id, caller).call(this::look);
    }

    /** An expired common demand comes back with those of its members that are free; looks whether there is any. */
    private Uni<Void> look(Demand demand) {
        if (!demand.isCommon() || demand.status() != DemandStatus.EXPIRED) {
            return Uni.createFrom().voidItem();
        }
        return poolable(demand.members().stream().map(CommonMember::demandId).toList())
                .invoke(demand::look)
                .replaceWithVoid();
    }

    /** Demands that are part of a common one, which is locked before them always, so that nobody waits for each other. */
    private static Uni<Void> holdCommon(UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(HOLD_COMMON, UUID.class)
                        .setParameter(1, id)
                        .getResultList())
                .replaceWithVoid();
    }

    /** These, locked, in an order that all lock in. */
    public Uni<List<Demand>> lockAll(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those of the demands that can become part of a common one now; none is loaded, so that they can still be locked. */
    public Uni<Set<UUID>> poolable(Collection<UUID> ids) {
        return Panache.getSession()
                .flatMap(session -> session.createSelectionQuery(POOLABLE, UUID.class)
                        .setParameter("ids", ids)
                        .setParameter("possible", PoolableDemand.POSSIBLE)
                        .getResultList())
                .map(Set::copyOf);
    }

    /** What is part of a common demand, locked. */
    Uni<List<Demand>> lockMembers(Demand common) {
        return find("commonDemandId = ?1 order by id", common.id())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /**
     * Published demands whose last day was before the given one, the longest over first; of one day common demands before their
     * members, which would leave one after the other and with the last of them end it for good.
     */
    public Uni<List<Demand>> overdue(LocalDate today, int most) {
        return find(
                        "status = ?1 and validUntil < ?2"
                                + " order by validUntil, case when members is null then 1 else 0 end, id",
                        DemandStatus.PUBLISHED,
                        today)
                .range(0, most - 1)
                .list();
    }

    /** Published demands whose last day is one of the given, which their company was not told of yet. */
    public Uni<List<Demand>> toBeReminded(LocalDate from, LocalDate until, int most) {
        return find(
                        "status = ?1 and validUntil >= ?2 and validUntil <= ?3"
                                + " and (remindedOf is null or remindedOf <> validUntil) order by validUntil, id",
                        DemandStatus.PUBLISHED,
                        from,
                        until)
                .range(0, most - 1)
                .list();
    }

    /** Demands that wait for the park's diagnosis, the longest waiting first. */
    public Uni<Page<Demand>> waiting(PageRequest page) {
        ListQuery query = new ListQuery("Demand")
                // One that was submitted when the page before was read may have been decided on or taken back since; of
                // what was never submitted nobody knows.
                .known("r.submittedAt is not null")
                .equal("status", DemandStatus.SUBMITTED)
                .sortedUp("r.submittedAt")
                .after(page);
        return Page.read(find(query.hql(), query.values()), page, Demand::id);
    }

    /** How many demands the list holds per value of each filter. */
    public Uni<Map<String, Map<String, Long>>> counts(Caller caller, DemandFilter filter) {
        return DemandQuery.counts(caller, filter);
    }

    /** The demands that the caller may know of, newest first unless the filter sorts them. */
    public Uni<Page<Demand>> page(Caller caller, DemandFilter filter, PageRequest page) {
        ListQuery query = DemandQuery.page(caller, filter, page);
        return Page.read(find(query.hql(), query.values()), page, Demand::id);
    }
}
