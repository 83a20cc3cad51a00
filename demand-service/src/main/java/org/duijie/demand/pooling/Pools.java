package org.duijie.demand.pooling;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.duijie.demand.demands.Demands;
import org.duijie.records.OwnedRecords;
import org.duijie.records.identity.Caller;
import org.duijie.records.queries.ListQuery;
import org.duijie.records.queries.Page;
import org.duijie.records.queries.PageRequest;

/** Where pools are kept. */
@ApplicationScoped
class Pools implements OwnedRecords<Pool> {
    private final Demands demands;

    Pools(Demands demands) {
        this.demands = demands;
    }

    @Override
    public Uni<Pool> known(UUID id, Caller caller) {
        return OwnedRecords.super.known(id, caller).call(pool -> look(List.of(pool)));
    }

    @Override
    public Uni<Pool> lock(UUID id, Caller caller) {
        return OwnedRecords.super.lock(id, caller).call(pool -> look(List.of(pool)));
    }

    /** Looks which of the demands in the pools can become part of a common demand now. */
    Uni<Void> look(List<Pool> pools) {
        List<UUID> ids =
                pools.stream().flatMap(pool -> pool.demandIds().stream()).toList();
        return demands.poolable(ids)
                .invoke(poolable -> pools.forEach(pool -> pool.look(poolable)))
                .replaceWithVoid();
    }

    private static final String CONCERNED = "(:park = true or array_contains(r.organisations, :me))";

    /** The pools that the caller may know of, newest first. */
    Uni<Page<Pool>> page(Caller caller, PageRequest page) {
        ListQuery query = new ListQuery("Pool")
                .where(CONCERNED)
                .with("me", caller.organisationId().toString())
                .with("park", caller.isPark())
                .after(page);
        return Page.read(find(query.hql(), query.values()), page, Pool::id).call(found -> look(found.items()));
    }
}
