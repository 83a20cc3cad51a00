package org.duijie.demand.pooling;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.duijie.web.identity.Caller;
import org.duijie.web.paging.ListQuery;
import org.duijie.web.paging.Page;
import org.duijie.web.paging.PageRequest;
import org.duijie.web.records.OwnedRecord;

/** Where pools are kept. */
@ApplicationScoped
class Pools implements PanacheRepositoryBase<Pool, UUID> {
    private static final String CONCERNED = "(:park = true or array_contains(r.organisations, :me))";

    Uni<Pool> known(UUID id, Caller caller) {
        return findById(id).map(pool -> OwnedRecord.ifKnown(pool, caller));
    }

    /** As {@link #known}, locked until the transaction ends: what companies say follows one another. */
    Uni<Pool> lock(UUID id, Caller caller) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).map(pool -> OwnedRecord.ifKnown(pool, caller));
    }

    /** The pools that the caller may know of, newest first. */
    Uni<Page<Pool>> page(Caller caller, PageRequest page) {
        ListQuery query = new ListQuery("Pool")
                .where(CONCERNED)
                .with("me", caller.organisationId().toString())
                .with("park", caller.isPark())
                .after(page);
        return Page.read(find(query.hql(), query.values()), page, Pool::id);
    }
}
